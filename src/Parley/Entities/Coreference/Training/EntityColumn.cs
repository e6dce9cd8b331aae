using Parley.Text.Conllu;

namespace Parley.Entities.Coreference.Training;

/// <summary>
/// Reads the brackets that GUM keeps in the last column: <c>Entity=(3-person-…</c> opens a mention of entity 3, <c>3)</c> closes it,
/// <c>(3-person-…)</c> is one of a single word, and several stand side by side.
/// </summary>
internal static class EntityColumn
{
    private const string Key = "Entity=";

    /// <summary>The mentions of a sentence in order of their first words, the longer first.</summary>
    /// <exception cref="FormatException">A bracket closes what was not opened.</exception>
    public static List<GoldMention> Read(ConlluSentence sentence, int index)
    {
        var mentions = new List<GoldMention>();
        var open = new List<(int Entity, string Type, int First)>();
        for (var word = 0; word < sentence.Words.Count; word++)
            foreach (var (opens, closes, entity, type) in Brackets(sentence.Words[word].Rest))
            {
                if (opens) open.Add((entity, type, word));
                if (!closes) continue;
                var at = open.FindLastIndex(o => o.Entity == entity);
                if (at < 0) throw new FormatException($"sentence {index + 1} of its document: entity {entity} closes and was not opened");
                mentions.Add(new GoldMention(index, open[at].First, word, HeadOf(sentence, open[at].First, word), entity, open[at].Type));
                open.RemoveAt(at);
            }

        mentions.Sort(static (a, b) => (a.First, -a.Last).CompareTo((b.First, -b.Last)));
        return mentions;
    }

    private static IEnumerable<(bool Opens, bool Closes, int Entity, string Type)> Brackets(string rest)
    {
        var value = rest.Split('|').FirstOrDefault(f => f.StartsWith(Key, StringComparison.Ordinal))?[Key.Length..] ?? "";
        for (var at = 0; at < value.Length;)
        {
            var opens = value[at] == '(';
            if (opens) at++;
            var end = value.AsSpan(at).IndexOfAny('(', ')') is var found and >= 0 ? at + found : value.Length;
            var parts = value[at..end].Split('-');
            var closes = end < value.Length && value[end] == ')';
            if (int.TryParse(parts[0], out var entity)) yield return (opens, closes, entity, parts.Length > 1 ? parts[1] : "");
            at = closes ? end + 1 : end;
        }
    }

    private static int HeadOf(ConlluSentence sentence, int first, int last)
    {
        for (var word = first; word <= last; word++)
            if (sentence.Words[word].Head is var head && (head < first || head > last)) return word;
        return first;
    }
}
