using Parley.Brief.Statements;
using Parley.Brief.Wording;
using Parley.Linking.Processes;

namespace Parley.Brief.Processes;

/// <summary>Tells in at most ten lines how a process stands.</summary>
internal sealed class StateOfPlay(Process process, IncidentTeller teller, ProcessSentences sentences)
{
    private const int MostLines = 10;

    private ProcessWording Words => sentences.Words;

    /// <summary>The lines; none where nothing is told.</summary>
    public IReadOnlyList<Finding> Lines() => process.Incidents.Count == 0 ? [] : [.. All().Take(MostLines)];

    private IEnumerable<Finding> All()
    {
        var lastRound = process.Rounds.LastOrDefault(r => r.Status == RoundStatus.Held);
        yield return Status(lastRound);
        yield return Parties(lastRound);
        yield return lastRound is null ? Line("state.no-round", []) : Line("state.round", lastRound.Incidents, ("round", sentences.Of(lastRound)));
        if (process.Next.Count == 0) yield return Line("state.no-next", [], ("day", Day(process.Latest)));
        else yield return Line("state.next", [process.Next[0].Incident], ("next", teller.Sentence(process.Next[0].Incident)));
        if (process.Exchanges.Count > 0) yield return Line("state.exchange", process.Exchanges[^1].Incidents, ("exchange", sentences.Of(process.Exchanges[^1])));
        if (Agreement() is { } agreement) yield return Line("state.agreement", agreement.Incidents, ("agreement", sentences.Of(agreement)));
        if (process.Attacks is [.., var attack]) yield return Line("state.attack", [attack], ("when", Day(teller.FirstTold([attack]))), ("attack", teller.Short(attack)));
        foreach (var party in process.Parties.Where(p => process.Positions.Any(o => o.Party == p))) yield return Position(party);
    }

    // One that stands goes before a later one that does not.
    private Agreement? Agreement() => process.Agreements.LastOrDefault(a => a.Status is AgreementStatus.InForce or AgreementStatus.Kept) ?? (process.Agreements is [.., var last] ? last : null);

    private Finding Status(Round? lastRound)
    {
        if (process.Turns.Count == 0) return Line("status.none", []);
        var turn = process.Turns[^1];
        // A silence has no words of its own: what it is counted from speaks for it.
        var incidents = turn.Incidents.Count > 0 ? turn.Incidents : lastRound?.Incidents ?? process.Turns.LastOrDefault(t => t.Incidents.Count > 0)?.Incidents ?? [];
        return Line($"status.{turn.Status}", incidents, ("day", Day(turn.Day)), ("because", ProcessWording.Value(turn.Because)));
    }

    private Finding Parties(Round? lastRound)
    {
        var mediated = process.Rounds.LastOrDefault(r => r.Mediators.Count > 0);
        return Line("state.parties", (mediated ?? lastRound)?.Incidents ?? [.. process.Incidents.Take(1)], ("parties", sentences.Names(process.Parties)), ("mediators", sentences.Names(process.Mediators)));
    }

    private Finding Position(string party)
    {
        List<Position> held = [.. process.Positions.Where(p => p.Party == party).OrderByDescending(p => p.Latest)];
        var line = Words.Sentence("state.position", Stance("demands"), Stance("offers"), Stance("rejects"));
        // The first of its parts that there is begins the sentence.
        if (line[0].Text.StartsWith("; ", StringComparison.Ordinal)) line[0] = line[0] with { Text = Grammar.Capital(line[0].Text[2..]) };
        return new Finding(sentences.Name(party), line, teller.EvidenceOf(held[0].Incidents));

        (string, IReadOnlyList<Piece>?) Stance(string stance) => (stance, ProcessWording.Value(ProcessSentences.InRow([.. held.Where(p => p.Stance == stance).Select(p => p.Issue)])));
    }

    private Finding Line(string key, IReadOnlyList<string> incidents, params (string Name, IReadOnlyList<Piece>? Value)[] values) =>
        new(Words.Label(key), Words.Sentence(key, values), teller.EvidenceOf(incidents));

    private static IReadOnlyList<Piece>? Day(DateOnly? day) => day is { } known ? [new Piece(DayText.Of(known), PieceKind.Time)] : null;
}
