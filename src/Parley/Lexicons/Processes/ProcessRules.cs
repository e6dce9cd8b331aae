using System.Globalization;

namespace Parley.Lexicons.Processes;

/// <summary>A row of <c>processes/turns.tsv</c>: which incident, in which status of a process, makes which status.</summary>
/// <param name="Pattern">The incident; null where the row holds of silence alone.</param>
/// <param name="Who">one, both, doers, meeting, facing or any.</param>
/// <param name="When">The statuses in which it holds; <c>none</c> where nothing is known yet, <c>truce</c> where all that is agreed is a ceasefire of a month ago or more.</param>
/// <param name="After">Beginnings of CAMEO codes of another incident that must have been shortly before; none: nothing need have been.</param>
/// <param name="AfterDays">How many days before at most.</param>
/// <param name="Silence">Least days since the parties last met.</param>
/// <param name="Turn">The status that it makes.</param>
/// <param name="Because">Why, in words.</param>
/// <param name="Origin">File and line.</param>
internal sealed record TurnRule(IncidentPattern? Pattern, string Who, IReadOnlyList<string> When, IReadOnlyList<string> After, int AfterDays, int? Silence, string Turn, string Because, string Origin)
{
    private static readonly string[] s_who = ["one", "both", "doers", "meeting", "facing", "any"], s_turns = ["opening", "talks", "stalled", "agreed", "broken"];

    /// <summary>Reads a row.</summary>
    /// <exception cref="LexiconException">A cell that names nothing known.</exception>
    public static TurnRule Of(TsvRow row, ProcessWords words)
    {
        var pattern = row.Optional("class") is null ? null : IncidentPattern.Of(row, words);
        if (pattern is not null && !s_who.Contains(row["who"])) throw row.Error($"'{row["who"]}' is none of {string.Join(", ", s_who)}");
        if (!s_turns.Contains(row["turn"])) throw row.Error($"'{row["turn"]}' is no status of a process: {string.Join(", ", s_turns)}");
        if (row.List("when").Except([.. s_turns, "none", "truce"]).FirstOrDefault() is { } wrong) throw row.Error($"'{wrong}' is no status of a process");
        var after = row["after"].Split(':');
        var (days, silence) = (0, 0);
        if ((after.Length == 2 && !int.TryParse(after[1], CultureInfo.InvariantCulture, out days)) || (row.Optional("silence") is { } cell && !int.TryParse(cell, CultureInfo.InvariantCulture, out silence)))
            throw row.Error("after is 'codes:days' and silence a number of days");
        return new TurnRule(pattern, row["who"], row.List("when"), after.Length == 2 ? after[0].Split('|') : [], days, silence == 0 ? null : silence, row["turn"], row["because"], row.Origin);
    }
}

/// <summary>A row of <c>processes/exchanges.tsv</c>.</summary>
/// <param name="Of">What is handed over: prisoners, bodies, hostages.</param>
/// <param name="Pattern">The incident.</param>
internal sealed record ExchangeRule(string Of, IncidentPattern Pattern);

/// <summary>A row of <c>processes/issues.tsv</c>.</summary>
/// <param name="Issue">What a position is about.</param>
/// <param name="Cameo">Beginnings of CAMEO codes.</param>
/// <param name="Words">Lemmas.</param>
internal sealed record IssueRule(string Issue, IReadOnlyList<string> Cameo, IReadOnlySet<string> Words);
