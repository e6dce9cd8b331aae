namespace Parley.Lexicons.Processes;

/// <summary>A negotiation that the register knows, or that was found from repeated talks.</summary>
/// <param name="Name">Its usual short name.</param>
/// <param name="Parties">States by ISO 3166 alpha-3, others by canonical name. Of more than two the first is the one whom the others face.</param>
/// <param name="Mediators">The same form.</param>
/// <param name="Places">Towns where the parties usually meet.</param>
/// <param name="Validity">When it began and ended.</param>
/// <param name="Origin">The row: file and line; absent for one that was found.</param>
internal sealed record KnownProcess(string Name, IReadOnlyList<string> Parties, IReadOnlyList<string> Mediators, IReadOnlyList<string> Places, Validity Validity, string? Origin)
{
    // News of a process begins before its first day, and goes on for some years after its end.
    private const int YearsBefore = 2, YearsAfter = 3;

    /// <summary>What else it is called.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether news of a day may tell of it.</summary>
    public bool IsInNews(DateOnly day) => !(day < Validity.From?.AddYears(-YearsBefore)) && !(day > Validity.To?.AddYears(YearsAfter));

    /// <summary>Reads a row of <c>processes/processes.tsv</c>.</summary>
    /// <exception cref="LexiconException">Fewer than two parties, or a date that is none.</exception>
    public static KnownProcess Of(TsvRow row)
    {
        var parties = row.List("parties");
        return parties.Length >= 2
            ? new KnownProcess(row["name"], parties, row.List("mediators"), row.List("places"), Validity.Of(row), row.Origin) { Aliases = row.List("aliases") }
            : throw row.Error("a process has two parties or more");
    }
}
