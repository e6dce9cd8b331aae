using Parley.Ontology;

namespace Parley.Lexicons.Processes;

/// <summary>Of which incidents a row of <c>processes/</c> holds; an empty column asks nothing.</summary>
internal sealed record IncidentPattern
{
    private static readonly string[] s_statuses = ["real", "planned", "possible", "ongoing", "negated"];

    /// <summary>PLOVER classes; none: any.</summary>
    public required IReadOnlyList<EventClass> Classes { get; init; }

    /// <summary>PLOVER modes; none: any.</summary>
    public required IReadOnlyList<string> Modes { get; init; }

    /// <summary>What the CAMEO code begins with; none: any.</summary>
    public required IReadOnlyList<string> Cameo { get; init; }

    /// <summary>What the articles claim: real (happened or ongoing), ongoing, planned, possible or negated; none: any.</summary>
    public required IReadOnlyList<string> Statuses { get; init; }

    /// <summary>Lemmas of which the incident has one; none: any.</summary>
    public required IReadOnlySet<string> Words { get; init; }

    /// <summary>Lemmas of which it has none.</summary>
    public required IReadOnlySet<string> Not { get; init; }

    /// <summary>Reads the columns <c>class</c>, <c>mode</c>, <c>cameo</c>, <c>status</c>, <c>words</c> and <c>not</c>, those that there are.</summary>
    /// <exception cref="LexiconException">A class or status that is none.</exception>
    public static IncidentPattern Of(TsvRow row, ProcessWords words) => new()
    {
        Classes = [.. row.List("class").Select(c => Enum.TryParse<EventClass>(c, ignoreCase: true, out var known) ? known : throw row.Error($"'{c}' is no PLOVER class"))],
        Modes = row.List("mode"),
        Cameo = row.List("cameo"),
        Statuses = [.. row.List("status").Select(s => s_statuses.Contains(s) ? s : throw row.Error($"'{s}' is no status: {string.Join(", ", s_statuses)}"))],
        Words = words.Of(row, "words"),
        Not = words.Of(row, "not"),
    };
}
