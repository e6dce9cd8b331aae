using Parley.Events;
using Parley.Lexicons;
using Parley.Ontology;

namespace Parley.Brief.Wording;

/// <summary>The words of a brief: the files of <c>data/brief/</c>. A brief says nothing that is not in them, in a record or in a quotation.</summary>
internal sealed class BriefWording
{
    private static readonly Lazy<BriefWording> s_builtIn = new(() => new BriefWording(new LexiconFiles([DataFolder.Path])));

    private readonly ILookup<EventClass, PhraseRow> _phrases;
    private readonly Dictionary<string, StatusRow> _statuses;
    private readonly Dictionary<string, string> _parts;
    private readonly Dictionary<string, string> _counts;

    private BriefWording(LexiconFiles files)
    {
        _phrases = TsvTable.Read(files.One("brief/phrases.tsv"), "class", "mode", "cameo", "recipient", "active", "alone", "passive").Rows
            .ToLookup(ClassOf, PhraseOf);
        _statuses = TsvTable.Read(files.One("brief/statuses.tsv"), "status", "active", "passive", "label").Rows
            .ToDictionary(r => r["status"], r => new StatusRow(r["active"], r["passive"], r.Optional("label")));
        _parts = TsvTable.Read(files.One("brief/parts.tsv"), "part", "before").Rows.ToDictionary(r => r["part"], r => r["before"]);
        _counts = TsvTable.Read(files.One("brief/counts.tsv"), "of", "words").Rows.ToDictionary(r => r["of"], r => r["words"]);
        Themes = new Themes(files);
        Processes = new ProcessWording(TsvTable.Read(files.One("brief/process.tsv"), "key", "label", "words"));
        Grammar = new Grammar(TsvTable.Read(files.One("brief/grammar.tsv"), "word", "is"));
        Sides = new Sides(files, Grammar);
        Style = File.ReadAllText(files.One("brief/page.css"));
    }

    /// <summary>The words that lie beside the program.</summary>
    public static BriefWording BuiltIn => s_builtIn.Value;

    public Themes Themes { get; }

    /// <summary>What the pages of processes say.</summary>
    public ProcessWording Processes { get; }

    public Grammar Grammar { get; }

    public Sides Sides { get; }

    /// <summary>The page's style sheet.</summary>
    public string Style { get; }

    /// <summary>The row that fits the event best.</summary>
    public PhraseRow PhraseOf(Event e, bool toState) => _phrases[e.Class].MaxBy(r => r.Fit(e, toState))
        ?? throw new LexiconException($"phrases.tsv has no row for {e.Class}");

    /// <summary>How the status is told; <paramref name="later"/>: the event's day is after the article's.</summary>
    public StatusRow StatusOf(EventStatus status, bool later) =>
        _statuses[status switch
        {
            EventStatus.Happened => "happened",
            EventStatus.Ongoing => "ongoing",
            EventStatus.Planned => "planned",
            EventStatus.Possible => "possible",
            _ => later ? "negated-later" : "negated",
        }];

    /// <summary>What stands before a party of that part; null where such parties are not told.</summary>
    public string? BeforePart(string part) => _parts.GetValueOrDefault(part);

    /// <summary>A count in words.</summary>
    public string CountOf(string of, string number) =>
        _counts.TryGetValue(of, out var words) ? words.Replace("{n}", number, StringComparison.Ordinal) : $"{number} {of}";

    private static EventClass ClassOf(TsvRow row) => Enum.TryParse<EventClass>(row["class"], ignoreCase: true, out var c)
        ? c
        : throw row.Error($"'{row["class"]}' is no PLOVER class");

    private static PhraseRow PhraseOf(TsvRow row) => new()
    {
        Class = ClassOf(row),
        Mode = row.Optional("mode"),
        Cameo = row.Optional("cameo"),
        ForState = row["recipient"] switch { "" => false, "state" => true, var other => throw row.Error($"'{other}' is no kind of recipient") },
        Active = Phrase.Of(row, "active"),
        Alone = Phrase.Of(row, "alone"),
        Passive = row.Optional("passive") ?? throw row.Error("no passive"),
    };
}
