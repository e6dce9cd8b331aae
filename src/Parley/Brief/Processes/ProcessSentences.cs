using Parley.Brief.Statements;
using Parley.Brief.Wording;
using Parley.Events;
using Parley.Linking.Processes;

namespace Parley.Brief.Processes;

/// <summary>Sentences on rounds, agreements and exchanges.</summary>
internal sealed class ProcessSentences(BriefWording wording)
{
    private const int LongestName = 120;

    /// <summary>The words of the page.</summary>
    public ProcessWording Words => wording.Processes;

    /// <summary>The party's name: a country's for its code.</summary>
    public string Name(string party) => wording.Sides.CountryName(party) ?? PlainText.Line(party, LongestName);

    /// <summary>The parties in a row, as they stand inside a sentence; none where there are none.</summary>
    public List<Piece> Names(IReadOnlyList<string> parties)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < parties.Count; i++)
        {
            if (i > 0) pieces.Add(new Piece(i == parties.Count - 1 ? " and " : ", "));
            pieces.Add(new Piece(wording.Grammar.Inside(Name(parties[i])), PieceKind.Actor));
        }

        return pieces;
    }

    /// <summary>"Norway and Chad met in Oslo on 3 May 2030."</summary>
    public IReadOnlyList<Piece> Of(Round round)
    {
        var present = Names(round.Present);
        if (present.Count == 0 && round.Status == RoundStatus.Held) present.Add(new Piece(Words.Words("round.nobody")));
        var key = round.Status == RoundStatus.Held && round.Present.Count == 1 ? "round.one" : $"round.{round.Status}";
        return Words.Sentence(key, ("present", present), Place(round.Place), When(TimeOf(round)), ("days", ProcessWording.Value(DayText.When(TimeOf(round)), PieceKind.Time)), ("mediators", Names(round.Mediators)), ("absent", Names(round.Absent)));
    }

    /// <summary>"A ceasefire of Norway and Chad on 3 May 2030: nothing against it is told."</summary>
    public IReadOnlyList<Piece> Of(Agreement agreement) =>
        Words.Sentence($"agreement.{agreement.Status}", Kind(agreement), ("by", Names(agreement.By)), Place(agreement.Place), When(agreement.Time), ("promised", ProcessWording.Value(InRow([.. agreement.Promised.Where(p => p != agreement.Of)]))));

    /// <summary>"A ceasefire of Norway and Chad was violated."</summary>
    public IReadOnlyList<Piece> EndOf(Agreement agreement) =>
        Words.Sentence($"agreement-ended.{agreement.Status}", Kind(agreement), ("by", Names(agreement.By)), When(agreement.Time));

    /// <summary>"1,000 prisoners were handed over on 3 May 2030."</summary>
    public IReadOnlyList<Piece> Of(Exchange exchange)
    {
        var number = CountText.Number(exchange.Least, exchange.Most);
        return Words.Sentence($"exchange.{exchange.Status}", ("what", ProcessWording.Value(number is null ? exchange.Of : $"{number} {exchange.Of}", PieceKind.Number)), When(exchange.Time));
    }

    /// <summary>"Talks began: the parties meet." with its day and what made it.</summary>
    public Finding Of(Turn turn, Process process, IncidentTeller teller) =>
        new(DayText.Of(turn.Day), Words.Sentence($"turn.{turn.Status}", ("because", ProcessWording.Value(turn.Because))), Behind(turn, process, teller));

    /// <summary>What made a turn; of a silence, the last meeting before it, or else what made the turn before.</summary>
    public static Evidence Behind(Turn turn, Process process, IncidentTeller teller)
    {
        if (turn.Incidents.Count > 0) return teller.EvidenceOf(turn.Incidents);
        var before = process.Rounds.LastOrDefault(r => r.Status == RoundStatus.Held && r.To <= turn.Day)?.Incidents ?? process.Turns.LastOrDefault(t => t.Incidents.Count > 0 && t.Day <= turn.Day)?.Incidents ?? [];
        return teller.EvidenceOf(before, latestFirst: true);
    }

    /// <summary>"prisoners, bodies and talks".</summary>
    public static string InRow(IReadOnlyList<string> words) => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";

    /// <summary>The days of a round as a time.</summary>
    public static EventTime TimeOf(Round round) => new() { From = round.From, To = round.To, Granularity = "day", Basis = round.Basis ?? "stated" };

    private (string, IReadOnlyList<Piece>?) Kind(Agreement agreement) => ("of", ProcessWording.Value(Words.WordsOr($"agreement.of.{agreement.Of}", agreement.Of)));

    private (string, IReadOnlyList<Piece>?) Place(string? place) => ("place", ProcessWording.Value(place is null ? null : wording.Grammar.Inside(PlainText.Line(place, LongestName)), PieceKind.Place));

    // With what stands before it: " on 3 May 2030", ", reported 3 May 2030".
    private static (string, IReadOnlyList<Piece>?) When(EventTime? time) =>
        ("when", time is not null && DayText.When(time) is { } when ? [new Piece(time is { IsTold: false, To: not null } ? ", " : " "), new Piece(when, PieceKind.Time)] : null);
}
