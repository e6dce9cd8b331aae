using Parley.Brief.Statements;
using Parley.Brief.Wording;
using Parley.Events;
using Parley.Linking.Processes;

namespace Parley.Brief.Processes;

/// <summary>Tells what is new in a process since a day: what happened since, and what is first told since.</summary>
internal sealed class ChangeList(Process process, IncidentTeller teller, ProcessSentences sentences, DateOnly since)
{
    /// <summary>What is new, in order of days.</summary>
    public IReadOnlyList<Finding> Read() =>
        [.. Turns().Concat(Rounds()).Concat(Agreements()).Concat(Exchanges()).Concat(Next()).Concat(Positions()).Concat(Attacks()).OrderBy(c => c.Day ?? DateOnly.MaxValue).Select(c => c.Finding)];

    private IEnumerable<Change> Turns() => process.Turns.Where(t => t.Day >= since)
        .Select(t => new Change(t.Day, sentences.Of(t, process, teller)));

    private IEnumerable<Change> Rounds() => process.Rounds.Where(r => r.From >= since || IsNew(r.Incidents)).Select(r => Of(r.From, sentences.Of(r), r.Incidents));

    private IEnumerable<Change> Agreements() => process.Agreements.Where(a => IsNew(a.Incidents)).Select(a => Of(Day(a.Time, a.Incidents), sentences.Of(a), a.Incidents))
        .Concat(process.Agreements.Where(a => a.Broken.Count > 0 && !IsNew(a.Incidents) && IsNew(a.Broken)).Select(a => Of(teller.FirstTold(a.Broken), sentences.EndOf(a), a.Broken)));

    private IEnumerable<Change> Exchanges() => process.Exchanges.Where(e => IsNew(e.Incidents)).Select(e => Of(Day(e.Time, e.Incidents), sentences.Of(e), e.Incidents));

    private IEnumerable<Change> Next() => process.Next.Where(n => IsNew([n.Incident])).Select(n => Of(teller.FirstTold([n.Incident]), teller.Sentence(n.Incident), [n.Incident]));

    private IEnumerable<Change> Positions() => process.Positions.Where(p => p.Since >= since).Select(p => Of(
        p.Since,
        sentences.Words.Sentence("change.position", ("party", sentences.Names([p.Party])), ("stance", ProcessWording.Value(sentences.Words.Words($"stance.{p.Stance}"))), ("issue", ProcessWording.Value(p.Issue))),
        p.Incidents));

    private IEnumerable<Change> Attacks() => process.Attacks.Where(a => IsNew([a])).Select(a => Of(Day(teller.Of(a)?.Time, [a]), teller.Sentence(a), [a]));

    private bool IsNew(IReadOnlyList<string> incidents) => teller.FirstTold(incidents) >= since;

    private DateOnly? Day(EventTime? time, IReadOnlyList<string> incidents) => time?.From ?? time?.To ?? teller.FirstTold(incidents);

    private Change Of(DateOnly? day, IReadOnlyList<Piece> sentence, IReadOnlyList<string> incidents) =>
        new(day, new Finding(day is { } known ? DayText.Of(known) : "", sentence, teller.EvidenceOf(incidents)));

    private sealed record Change(DateOnly? Day, Finding Finding);
}
