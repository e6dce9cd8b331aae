namespace Parley.Lexicons;

/// <summary>Reads the conditions of column <c>when</c>.</summary>
internal static class ConditionReader
{
    private static readonly HashSet<string> s_none = [];

    /// <summary>Reads one: "slot", "!slot", "slot=word|&amp;set|@kind", "slot!=…", "slot~=…".</summary>
    public static Condition Read(string text, TsvRow row, WordSets sets)
    {
        var equals = text.IndexOf('=');
        if (equals < 0)
        {
            var absent = text.StartsWith('!');
            return new Condition(SlotPath.Parse(absent ? text[1..] : text), absent ? ConditionTest.Absent : ConditionTest.Present, s_none, []);
        }

        var test = equals == 0 ? ConditionTest.OneOf : text[equals - 1] switch { '!' => ConditionTest.NoneOf, '~' => ConditionTest.HoldsOneOf, _ => ConditionTest.OneOf };
        var slot = SlotPath.Parse(text[..(test == ConditionTest.OneOf ? equals : equals - 1)]);
        var (lemmas, kinds) = Values(text[(equals + 1)..], row, sets);
        return new Condition(slot, test, lemmas, kinds);
    }

    private static (IReadOnlySet<string> Lemmas, List<string> Kinds) Values(string values, TsvRow row, WordSets sets)
    {
        var own = new HashSet<string>();
        var kinds = new List<string>();
        IReadOnlySet<string>? only = null;
        var parts = values.Split('|');
        foreach (var value in parts)
        {
            if (value.StartsWith('@')) kinds.Add(value[1..]);
            else if (!value.StartsWith('&')) own.Add(value.Replace('_', ' '));
            else if (parts.Length == 1) only = sets.Of(value[1..], row);
            else own.UnionWith(sets.Of(value[1..], row));
        }

        return (only ?? own, kinds);
    }
}
