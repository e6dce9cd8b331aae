using Parley.Brief.Statements;
using Parley.Brief.Wording;
using Parley.Lexicons;
using Parley.Linking;
using Parley.Linking.Facts;
using Parley.Linking.Processes;
using Parley.Ontology;

namespace Parley.Brief.Processes;

/// <summary>Composes the parts of the page below the changes.</summary>
internal sealed class ProcessParts(Process process, IncidentTeller teller, ProcessSentences sentences)
{
    private const int MostColumns = 3;

    private static readonly string[] s_columns = ["days", "place", "present", "absent", "mediators", "status"];
    private static readonly string[] s_stances = ["demands", "offers", "rejects"];

    private ProcessWording Words => sentences.Words;

    /// <summary>How the status turned.</summary>
    public IReadOnlyList<Finding> Turns() => [.. process.Turns.Select(t => sentences.Of(t, process, teller))];

    /// <summary>The rounds as a table.</summary>
    public FindingTable Rounds()
    {
        List<FindingRow> rows = [.. process.Rounds.Select(Row)];
        // Of columns in which nothing stands there are none.
        List<int> columns = [.. Enumerable.Range(0, s_columns.Length).Where(c => rows.Exists(r => r.Cells[c].Length > 0))];
        return new(Words.Heading("rounds"), [.. columns.Select(c => Words.Words("rounds." + s_columns[c]))], rows.ConvertAll(r => r with { Cells = [.. columns.Select(c => r.Cells[c])] }));
    }

    /// <summary>Accords and ceasefires.</summary>
    public IReadOnlyList<Finding> Agreements() => [.. process.Agreements.Select(a => Marked(Words.Label($"agreement.{a.Status}"), DayText.Days(a.Time), sentences.Of(a), [.. a.Incidents, .. a.Broken, .. a.Kept]))];

    /// <summary>What was handed over.</summary>
    public IReadOnlyList<Finding> Exchanges() => [.. process.Exchanges.Select(e => Marked(Words.Label($"exchange.{e.Status}"), DayText.Days(e.Time), sentences.Of(e), e.Incidents))];

    /// <summary>Who wants what, issue by issue, those on which most is told first.</summary>
    public PositionTable Positions()
    {
        // Of many parties those that want something.
        List<string> parties = [.. process.Parties.Where(p => process.Parties.Count <= MostColumns || process.Positions.Any(o => o.Party == p))];
        return new(Words.Heading("positions"), parties.ConvertAll(sentences.Name), [.. process.Positions.GroupBy(p => p.Issue).OrderByDescending(g => g.Select(p => p.Party).Distinct().Count()).ThenByDescending(g => g.Max(p => p.Latest)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new PositionRow(g.Key, [.. parties.Select(party => Cell([.. g.Where(p => p.Party == party)]))]))]);
    }

    /// <summary>Attacks with their casualties, and how many tell of them; the latest first.</summary>
    public IReadOnlyList<Finding> Ground() => [.. process.Attacks.Reverse().Select(Attack)];

    /// <summary>What sources disagree on, over all incidents of the process and all attacks.</summary>
    /// <remarks>Who takes part in talks is told more or less fully; that is no dispute on who did it.</remarks>
    public IReadOnlyList<Dispute> Disputes() =>
        [.. process.Attacks.Concat(process.Incidents).Distinct().Select(teller.Of).OfType<Incident>().OrderBy(i => i.Time?.From ?? i.Time?.To ?? DateOnly.MaxValue).SelectMany(i => DisagreementFinder.Find(i).Where(d => d.Of != "actor" || ClassScale.QuadOf(i.Class) != Quad.VerbalCooperation).Select(d => DisputeOf(i, d)))];

    private FindingRow Row(Round round) => new(
        [
            DayText.Days(ProcessSentences.TimeOf(round)), round.Place is { } place ? PlainText.Line(place, 80) : "", Plain(round.Present), Plain(round.Absent), Plain(round.Mediators),
            Words.Label($"round.{round.Status}"),
        ],
        teller.EvidenceOf(round.Incidents));

    private string Plain(IReadOnlyList<string> parties) => string.Join(", ", parties.Select(sentences.Name));

    private Finding Marked(string mark, string days, IReadOnlyList<Piece> sentence, IReadOnlyList<string> incidents) => new(days, sentence, teller.EvidenceOf(incidents)) { Notes = [new Piece(mark)] };

    private IReadOnlyList<Finding> Cell(IReadOnlyList<Position> held) =>
        [.. held.OrderBy(p => Array.IndexOf(s_stances, p.Stance)).Select(p => new Finding(Words.Label($"stance.{p.Stance}"), Days(p), teller.EvidenceOf(p.Incidents.Reverse())))];

    private static IReadOnlyList<Piece> Days(Position position) => (position.Since, position.Latest) is ({ } since, { } latest) ? [new Piece(DayText.Period(since, latest), PieceKind.Time)] : [];

    private Finding Attack(string id)
    {
        var witnesses = teller.Witnesses(id);
        var told = witnesses == 1 ? Words.Words("witness.one") : Words.Words("witness.many").Replace("{n}", $"{witnesses}", StringComparison.Ordinal);
        return new Finding(DayText.Days(teller.Of(id)?.Time), teller.Short(id), teller.EvidenceOf([id])) { Notes = [.. teller.Casualties(id).Select(c => new Piece(c, PieceKind.Number)), new Piece(told)] };
    }

    private Dispute DisputeOf(Incident incident, Disagreement found)
    {
        var of = found.Unit is null or "person" ? Words.WordsOr($"dispute.of.{found.Of}", PlainText.Line(found.Of, 40)) : $"{PlainText.Line(found.Of, 40)} ({PlainText.Line(found.Unit, 40)})";
        var about = Words.Sentence("dispute", ("incident", teller.Short(incident.Id)), ("of", ProcessWording.Value(of, PieceKind.Number)));
        return new Dispute(new Finding(DayText.Days(incident.Time), about, Evidence.None), [.. found.Values.SelectMany(v => v.Witnesses.Select(w => Said(incident, v, w)))]);
    }

    private Finding Said(Incident incident, ToldValue value, Witness witness)
    {
        var copies = witness.Copies.Count == 0 ? null : witness.Copies.Count == 1 ? "1 other article" : $"{witness.Copies.Count} other articles";
        var words = Words.Sentence("dispute.said", ("value", ProcessWording.Value(PlainText.Line(value.Value, 160), PieceKind.Number)), ("copies", ProcessWording.Value(copies)));
        if (value.IsClaim) words.Add(new Piece(Words.Words("dispute.claim")));
        return new Finding(PlainText.Line(witness.According, 100), words, teller.EvidenceIn(incident.Id, witness.Article));
    }
}
