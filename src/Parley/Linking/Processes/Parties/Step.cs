using Parley.Events;
using Parley.Lexicons.Processes;
using Parley.Ontology;

namespace Parley.Linking.Processes.Parties;

/// <summary>An incident as a step in a process.</summary>
internal sealed record Step
{
    /// <summary>The incident.</summary>
    public required Incident Incident { get; init; }

    /// <summary>Its reports.</summary>
    public required IReadOnlyList<Report> Reports { get; init; }

    /// <summary>What the parties have to do with it.</summary>
    public required Involvement Involved { get; init; }

    /// <summary>Lemmas of all tellings.</summary>
    public required IReadOnlySet<string> Words { get; init; }

    /// <summary>Whether parties that face each other take part, or words that mean them.</summary>
    public required bool IsOfBoth { get; init; }

    /// <summary>Whether the parties are together at it.</summary>
    public required bool IsMeeting { get; init; }

    /// <summary>Day of publication of its first report.</summary>
    public DateOnly Said => Reports[0].Published ?? DateOnly.MinValue;

    /// <summary>Whether they are parties that face each other who do it, or words that mean them: "both sides".</summary>
    public required bool IsByBoth { get; init; }

    /// <summary>Whether it happened or goes on; what is told with a day weeks after its article is to come, however it is told.</summary>
    public bool IsReal => IsToldAsReal && (!IsAhead || IsPlannedElsewhere || !IsTalk);

    /// <summary>Whether words tell its days, at most a few weeks of them.</summary>
    public bool IsDated => Told is { } told && told.To.DayNumber - told.From.DayNumber is >= 0 and <= MostDays && !(IsToldAsReal && IsAhead && IsPlannedElsewhere);

    /// <summary>First day, as told or else that of publication.</summary>
    public DateOnly From => IsDated ? Past(Told!.Value.From) : Said;

    /// <summary>Last day, as told or else that of publication.</summary>
    public DateOnly To => IsDated ? Past(Told!.Value.To) : Said;

    /// <summary>Its time with these days.</summary>
    public EventTime? Time => IsDated ? Incident.Time! with { From = From, To = To } : Incident.Time;

    /// <summary>The day on which it turns the process: its own where it happened, that of the news where it is to come or did not come.</summary>
    public DateOnly Day => RoundDay ?? (To <= (IsReal && ToldLast > Said ? ToldLast : Said) && (IsReal || IsLongOver) ? To : Said);

    /// <summary>Last day of the round that it tells of without a day of its own; absent where there is none.</summary>
    public DateOnly? RoundDay { get; init; }

    /// <summary>Whether an article begins with it: what news is about.</summary>
    public bool IsLead => Reports.Any(r => r.Depth < HighInArticle);

    /// <summary>Whether it is recalled without its day, low in its article.</summary>
    public bool IsRecalled => IsReal && !IsDated && (Reports.All(r => r.Depth > LowInArticle) || (IsBesideOldTalks && !IsLead));

    /// <summary>Whether every report of it stands in a sentence that tells of talks of months ago.</summary>
    public bool IsBesideOldTalks { get; init; }

    // "The first since it abandoned negotiations in June": what did not come about months ago is no news either.
    private bool IsLongOver => IsDated && Said.DayNumber - To.DayNumber > Month;

    private const int DaysOfWeek = 6, Month = 31, MostDays = 92;
    private const double HighInArticle = 0.3, LowInArticle = 0.6;

    // What goes on since a day goes on until its news; what was done by a day was done then.
    private (DateOnly From, DateOnly To)? Told => Incident.Time switch
    {
        null or { IsTold: false } => null,
        { From: { } from, To: { } to } => (from, to),
        // "Six times since May" is of no day.
        { From: { } from, Granularity: "day" } when IsToldAsReal => (from, Said.DayNumber - from.DayNumber is >= 0 and <= MostDays ? Said : from),
        { To: { } to } when IsToldAsReal => (to, to),
        _ => null,
    };

    private bool IsToldAsReal => Incident.Status is EventStatus.Happened or EventStatus.Ongoing;

    private bool IsAhead => Incident.Time is { IsTold: true, From: { } from } && from.DayNumber > ToldLast.DayNumber + DaysOfWeek;

    // What one article planned another may tell as done.
    private DateOnly ToldLast => Reports.Where(r => r.Event.Status is EventStatus.Happened or EventStatus.Ongoing).Max(r => r.Published) ?? Said;

    private bool IsPlannedElsewhere => Reports.Any(r => r.Event.Status == EventStatus.Planned);

    // What is said about something else: its day may be that of what it is about.
    private bool IsTalk => Incident.Class is EventClass.Consult or EventClass.Agree or EventClass.Reject or EventClass.Request or EventClass.Sanction;

    /// <summary>Whether a row's pattern holds of it.</summary>
    public bool Fits(IncidentPattern pattern) =>
        (pattern.Classes.Count == 0 || pattern.Classes.Contains(Incident.Class))
        && (pattern.Modes.Count == 0 || pattern.Modes.Contains(Incident.Mode))
        && (pattern.Cameo.Count == 0 || HasCameo(pattern.Cameo))
        && (pattern.Statuses.Count == 0 || pattern.Statuses.Any(HasStatus))
        && (pattern.Words.Count == 0 || Words.Overlaps(pattern.Words))
        && !Words.Overlaps(pattern.Not);

    /// <summary>Whether its CAMEO code begins with one of these.</summary>
    public bool HasCameo(IEnumerable<string> beginnings) => Incident.Cameo is { } cameo && beginnings.Any(b => cameo.Digits.StartsWith(b, StringComparison.Ordinal));

    // A weekday on which something was done is not the coming one, a day of the year not that of the coming year.
    private DateOnly Past(DateOnly day) => !IsToldAsReal || IsTalk || day <= Said || Incident.Time!.Granularity != "day" ? day : IsAhead ? day.AddYears(-1) : day.AddDays(-DaysOfWeek - 1);

    private bool HasStatus(string status) => status == "real" ? IsReal : Incident.Status.ToString().Equals(status, StringComparison.OrdinalIgnoreCase);
}
