using Parley.Ontology;

namespace Parley.Lexicons;

/// <summary>What linking knows beside what tells one happening from another in an article: <c>data/linking/</c>.</summary>
internal sealed class LinkingLexicon
{
    private readonly HashSet<(EventClass One, EventClass Other)> _classes = [];

    private LinkingLexicon(LexiconFiles files)
    {
        foreach (var row in files.Of("linking/classes.tsv").SelectMany(p => TsvTable.Read(p, "class", "with").Rows))
            foreach (var other in row.List("with"))
            {
                _classes.Add((ClassOf(row, row["class"]), ClassOf(row, other)));
                _classes.Add((ClassOf(row, other), ClassOf(row, row["class"])));
            }
    }

    /// <summary>Reads the files; users' folders may add pairs of classes.</summary>
    public static LinkingLexicon Read(LexiconFiles files) => new(files);

    /// <summary>Whether one happening may be told under both classes.</summary>
    public bool MayBeOne(EventClass one, EventClass other) => one == other || _classes.Contains((one, other));

    private static EventClass ClassOf(TsvRow row, string name) => Enum.TryParse<EventClass>(name, ignoreCase: true, out var known) ? known : throw row.Error($"'{name}' is no PLOVER class");

    /// <summary>The class under which those are filed that may be one: the first of them.</summary>
    public EventClass FiledUnder(EventClass c) => _classes.Where(p => p.One == c).Select(p => p.Other).Append(c).Min();
}
