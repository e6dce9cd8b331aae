namespace Parley.Lexicons;

/// <summary>Named word lists of <c>triggers/sets/</c>, a lemma a line.</summary>
internal sealed class WordSets
{
    private readonly Dictionary<string, HashSet<string>> _sets = [];
    private readonly Dictionary<string, Condition> _conditions = [];

    public WordSets(LexiconFiles files)
    {
        foreach (var path in files.Of("triggers/sets/*.txt"))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (!_sets.TryGetValue(name, out var set)) _sets[name] = set = [];
            WordList.Add(set, path);
        }
    }

    /// <summary>A condition over these sets, read once: many rows have the same.</summary>
    /// <exception cref="LexiconException">It names a set that there is not.</exception>
    public Condition Condition(string text, TsvRow row)
    {
        if (!_conditions.TryGetValue(text, out var condition)) _conditions[text] = condition = ConditionReader.Read(text, row, this);
        return condition;
    }

    /// <summary>The words of a set.</summary>
    /// <exception cref="LexiconException">There is no such set.</exception>
    public IReadOnlySet<string> Of(string name, TsvRow row) =>
        _sets.TryGetValue(name, out var set) ? set : throw row.Error($"there is no word set '{name}'");
}
