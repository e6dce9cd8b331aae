using Parley.Lexicons.Processes;
using Parley.Linking.Processes.Parties;
using Parley.Ontology;

namespace Parley.Linking.Processes;

/// <summary>Reads how the status of a process changes: its steps are gone through by their days, and the first row of <c>turns.tsv</c> that holds makes a turn.</summary>
internal sealed class TurnReader(IReadOnlyList<TurnRule> rules, ProcessWords words)
{
    // Talks within a month of a ceasefire are about the ceasefire.
    private const int Fresh = 30;

    // So long the news of a break speaks of the talks that broke.
    private const int DaysOfNews = 2;

    private readonly List<Turn> _turns = [];
    private readonly List<Step> _past = [];
    private DateOnly? _met, _active;
    private bool _isTruce;

    private string Status => _turns.Count == 0 ? "none" : _turns[^1].Status.ToString();

    /// <summary>The turns by their days.</summary>
    /// <param name="steps">The steps of the process by their days.</param>
    /// <param name="latest">Day of the latest article of the process.</param>
    public IReadOnlyList<Turn> Read(IEnumerable<Step> steps, DateOnly latest)
    {
        foreach (var step in steps)
        {
            BeSilent(step.Day);
            if (!step.IsRecalled && !IsOfBrokenTalks(step) && rules.FirstOrDefault(r => Holds(r, step)) is { } rule)
            {
                _isTruce = rule.Turn == "agreed" ? IsCeasefire(step) && (_isTruce || Status != nameof(ProcessStatus.Agreed)) : _isTruce;
                Make(rule, step.Day, [step.Incident.Id]);
            }

            if (step.IsMeeting && step.IsReal && (_met is null || step.Day > _met)) _met = step.Day;
            if (_active is null || step.Day > _active) _active = step.Day;
            _past.Add(step);
        }

        BeSilent(latest);
        return _turns;
    }

    private void BeSilent(DateOnly day)
    {
        if ((_met ?? (_turns.Count > 0 ? _turns[^1].Day : null)) is not { } since || _turns.Count == 0) return;
        since = since > _turns[^1].Day ? since : _turns[^1].Day;
        if (rules.FirstOrDefault(r => r.Pattern is null && IsWhen(r, day) && r.Silence is { } silence && day.DayNumber - since.DayNumber >= silence) is { } rule) Make(rule, since.AddDays(rule.Silence!.Value), []);
    }

    private void Make(TurnRule rule, DateOnly day, IReadOnlyList<string> incidents)
    {
        if (!rule.Turn.Equals(Status, StringComparison.OrdinalIgnoreCase)) _turns.Add(new Turn(Enum.Parse<ProcessStatus>(rule.Turn, ignoreCase: true), day, incidents, rule.Origin, rule.Because));
    }

    private bool Holds(TurnRule rule, Step step) => rule.Pattern is { } pattern && IsWhen(rule, step.Day) && IsWho(rule, step) && step.Fits(pattern)
        && (rule.Silence is not { } silence || _met is null || step.Day.DayNumber - _met.Value.DayNumber >= silence)
        && (rule.After.Count == 0 || Before(rule, step).Any());

    private IEnumerable<Step> Before(TurnRule rule, Step step) => _past.Where(p => p.IsReal && p.HasCameo(rule.After) && p.Day.DayNumber >= step.Day.DayNumber - rule.AfterDays);

    private bool IsWhen(TurnRule rule, DateOnly day) => rule.When.Any(w => w.Equals(Status, StringComparison.OrdinalIgnoreCase) || (w == "truce" && IsOldTruce(day)));

    private bool IsOldTruce(DateOnly day) => _isTruce && Status == nameof(ProcessStatus.Agreed) && day.DayNumber - _turns[^1].Day.DayNumber >= Fresh;

    private bool IsCeasefire(Step step) => step.HasCameo(["0871", "0356"]) || step.Words.Overlaps(words["ceasefire"]);

    // "Suspended the talks": these are not talks held on the day of the news, nor are those that had gone on "since Tuesday" or "this month".
    private bool IsOfBrokenTalks(Step step) => step is { Incident.Class: EventClass.Consult, IsReal: true } && _turns.Count > 0
        && _turns[^1] is { Status: ProcessStatus.Stalled or ProcessStatus.Broken, Incidents.Count: > 0 } last
        && (step.IsDated ? step.From < last.Day && last.Day <= step.To : step.RoundDay is null && step.Day.DayNumber - last.Day.DayNumber <= DaysOfNews);

    private bool IsWho(TurnRule rule, Step step) => rule.Who switch
    {
        "any" => true,
        "meeting" => step.IsMeeting,
        "both" => step.IsOfBoth,
        "doers" => step.IsByBoth,
        "facing" => step.Involved.Actors.Count > 0 && step.Involved.Recipients.Concat(Before(rule, step).SelectMany(p => p.Involved.Actors)).Except(step.Involved.Actors).Any(),
        _ => step.Involved.Parties.Count > 0 || step.Involved.IsVague || step.Involved.HasUnnamed,
    };
}
