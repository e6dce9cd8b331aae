using Parley.Lexicons;
using Parley.Lexicons.Processes;

namespace Parley.Linking.Processes;

/// <summary>Finds the process that somebody names.</summary>
public sealed class ProcessNames
{
    private readonly IReadOnlyList<Process> _told;
    private readonly IReadOnlyList<KnownProcess> _register;

    /// <summary>Looks among those that articles tell of, then in the register.</summary>
    /// <param name="lexicon">The register.</param>
    /// <param name="told">What <see cref="ProcessReader"/> found.</param>
    public ProcessNames(Lexicon lexicon, IReadOnlyList<Process> told) => (_told, _register) = (told, lexicon.Processes.Known);

    /// <summary>
    /// The process of that name or alias, in any case, with any dash and any accents. Of several that share an alias, one of which articles tell; of a process of the register of which none tells, a course
    /// without anything in it. Null where nothing is called so.
    /// </summary>
    public Process? Find(string name)
    {
        var key = KeyOf(name);
        if (_told.FirstOrDefault(p => KeyOf(p.Name) == key) is { } found) return found;
        List<KnownProcess> called = [.. _register.Where(k => KeyOf(k.Name) == key), .. _register.Where(k => k.Aliases.Any(a => KeyOf(a) == key))];
        return _told.FirstOrDefault(p => called.Exists(k => k.Name == p.Name)) ?? (called.Count > 0 ? Untold(called[0]) : null);
    }

    /// <summary>The names most like it, the likest first; of equals those of which articles tell.</summary>
    /// <param name="name">What somebody wrote.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<string> Nearest(string name, int most)
    {
        var pairs = PairsOf(KeyOf(name));
        var names = _told.Select(p => (p.Name, Called: p.Name)).Concat(_register.SelectMany(k => k.Aliases.Prepend(k.Name).Select(a => (k.Name, Called: a))));
        return [.. names.Select(n => (n.Name, Likeness: Likeness(pairs, PairsOf(KeyOf(n.Called))))).OrderByDescending(n => n.Likeness).Select(n => n.Name).Distinct().Take(most)];
    }

    private static Process Untold(KnownProcess known) => new()
    {
        Name = known.Name,
        Parties = known.Parties,
        Mediators = [],
        Hosts = [],
        Venues = [],
        Rounds = [],
        Agreements = [],
        Exchanges = [],
        Positions = [],
        Next = [],
        Turns = [],
    };

    private static string KeyOf(string name) => string.Join(' ', NameWords.Of(name));

    private static HashSet<string> PairsOf(string key) => [.. Enumerable.Range(0, Math.Max(0, key.Length - 1)).Select(i => key.Substring(i, 2))];

    // Dice's coefficient over pairs of letters (1945, Ecology 26:297).
    private static double Likeness(HashSet<string> some, HashSet<string> others) =>
        some.Count + others.Count == 0 ? 0 : 2.0 * some.Count(others.Contains) / (some.Count + others.Count);
}
