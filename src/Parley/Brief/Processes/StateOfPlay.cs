using Parley.Brief.Statements;
using Parley.Brief.Wording;
using Parley.Events;
using Parley.Linking;
using Parley.Linking.Processes;

namespace Parley.Brief.Processes;

/// <summary>Tells in at most ten lines how a process stands.</summary>
internal sealed class StateOfPlay(Process process, IncidentTeller teller, ProcessSentences sentences)
{
    private const int MostLines = 10;

    private readonly HashSet<(int, string)> _shown = [];

    private ProcessWording Words => sentences.Words;

    /// <summary>The lines; none where nothing is told.</summary>
    public IReadOnlyList<Finding> Lines() => process.Incidents.Count == 0 ? [] : [.. All().Take(MostLines)];

    private IEnumerable<Finding> All()
    {
        var lastRound = process.Rounds.LastOrDefault(r => r.Status == RoundStatus.Held);
        yield return Status();
        yield return Parties(lastRound);
        yield return lastRound is null ? Line("state.no-round", []) : Line("state.round", lastRound.Incidents, ("round", sentences.Of(lastRound)));
        if (process.Next.Count == 0) yield return Line("state.no-next", [], ("day", Day(process.Latest)));
        else yield return Line("state.next", [process.Next[0].Incident], ("next", teller.Sentence(process.Next[0].Incident)));
        if (Exchange() is { } exchange) yield return Line("state.exchange", exchange.Incidents, ("exchange", sentences.Of(exchange)));
        if (Agreement() is { } agreement) yield return Line("state.agreement", agreement.Incidents, ("agreement", sentences.Of(agreement)));
        if (process.Attacks is [.., var attack]) yield return Line("state.attack", [attack], ("attack", teller.Sentence(attack)));
        foreach (var party in process.Parties.Where(p => process.Positions.Any(o => o.Party == p))) yield return Position(party);
    }

    private Exchange? Exchange() => process.Exchanges.LastOrDefault(e => e.Status is EventStatus.Happened or EventStatus.Ongoing) ?? (process.Exchanges is [.., var last] ? last : null);

    // One that stands goes before a later one that does not.
    private Agreement? Agreement() => process.Agreements.LastOrDefault(a => a.Status is AgreementStatus.InForce or AgreementStatus.Kept) ?? (process.Agreements is [.., var last] ? last : null);

    private Finding Status() => process.Turns is not [.., var turn] ? Line("status.none", Evidence.None)
        : Line($"status.{turn.Status}", ProcessSentences.Behind(turn, process, teller), ("day", Day(turn.Day)), ("because", ProcessWording.Value(turn.Because)));

    private Finding Parties(Round? lastRound)
    {
        var mediated = process.Incidents.Select(teller.Of).OfType<Incident>().FirstOrDefault(i => i.Actors.Concat(i.Recipients).Concat(i.Others).Any(p => process.Mediators.Any(m => p.Name == m || p.Country == m)));
        return Line("state.parties", mediated is null ? lastRound?.Incidents ?? [.. process.Incidents.Take(1)] : [mediated.Id], ("parties", sentences.Names(process.Parties)), ("mediators", sentences.Names(process.Mediators)));
    }

    private Finding Position(string party)
    {
        List<Position> held = [.. process.Positions.Where(p => p.Party == party).OrderByDescending(p => p.Latest)];
        var line = Words.Sentence("state.position", Stance("demands"), Stance("offers"), Stance("rejects"));
        // The first of its parts that there is begins the sentence.
        if (line[0].Text.StartsWith("; ", StringComparison.Ordinal)) line[0] = line[0] with { Text = Grammar.Capital(line[0].Text[2..]) };
        return new Finding(sentences.Name(party), line, Fresh(teller.EvidenceOf(held.SelectMany(p => p.Incidents.Reverse()))));

        (string, IReadOnlyList<Piece>?) Stance(string stance) => (stance, ProcessWording.Value(ProcessSentences.InRow([.. held.Where(p => p.Stance == stance).Select(p => p.Issue)])));
    }

    private Finding Line(string key, IReadOnlyList<string> incidents, params (string Name, IReadOnlyList<Piece>? Value)[] values) => Line(key, teller.EvidenceOf(incidents), values);

    private Finding Line(string key, Evidence evidence, params (string Name, IReadOnlyList<Piece>? Value)[] values) => new(Words.Label(key), Words.Sentence(key, values), Fresh(evidence));

    // Of its words those first that no line above shows.
    private Evidence Fresh(Evidence evidence)
    {
        List<Quote> quotes = [.. evidence.Quotes.OrderBy(q => _shown.Contains((q.Number, TextOf(q))))];
        if (quotes.Count > 0) _shown.Add((quotes[0].Number, TextOf(quotes[0])));
        return evidence with { Quotes = quotes };
    }

    private static string TextOf(Quote quote) => string.Concat(quote.Pieces.Select(p => p.Text));

    private static IReadOnlyList<Piece>? Day(DateOnly? day) => day is { } known ? [new Piece(DayText.Of(known), PieceKind.Time)] : null;
}
