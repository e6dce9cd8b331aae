namespace Parley.Lexicons.Petrarch;

/// <summary>Synonym sets of a verb dictionary: <c>&amp;TREATY</c> and on the lines after it its members, each with <c>+</c>.</summary>
internal sealed class SynonymSets
{
    private readonly Dictionary<string, List<string>> _sets = [];

    /// <summary>Begins a set, or goes on with one of that name.</summary>
    public List<string> Begin(string name)
    {
        var key = Key(name);
        if (!_sets.TryGetValue(key, out var set)) _sets[key] = set = [];
        return set;
    }

    /// <summary>Every word and phrase of a set, of sets within it as well; null where there is no such set.</summary>
    public IReadOnlyCollection<string>? Of(string name) => _sets.ContainsKey(Key(name)) ? Collect(Key(name), [], []) : null;

    /// <summary>The name of a set as the lexicon has it.</summary>
    public static string FileName(string name) => "petrarch-" + Key(name).Replace('_', '-');

    private SortedSet<string> Collect(string name, SortedSet<string> words, HashSet<string> seen)
    {
        if (!seen.Add(name) || !_sets.TryGetValue(name, out var members)) return words;
        foreach (var member in members)
        {
            if (member.StartsWith('&')) Collect(Key(member), words, seen);
            else words.Add(member);
        }

        return words;
    }

    private static string Key(string name) => name.Trim('&', '_', ' ').ToLowerInvariant();
}
