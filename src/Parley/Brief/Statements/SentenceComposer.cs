using Parley.Brief.Wording;
using Parley.Entities;
using Parley.Events;
using Parley.Lexicons;
using Parley.Ontology;

namespace Parley.Brief.Statements;

/// <summary>Composes the sentence of a statement: who, what, whom, with whom else, where, when, how many, according to whom.</summary>
internal sealed class SentenceComposer(BriefWording wording, AccordingText according)
{
    private const int MostSpeakers = 3;
    private readonly PartyText _parties = new(wording);

    /// <summary>The sentence for events that are told as one; <paramref name="lead"/> gives the parties and the verb.</summary>
    public List<Piece> Compose(SourcedEvent lead, IReadOnlyList<SourcedEvent> events)
    {
        var pieces = WithPlace(lead, events);
        AddTime(lead, events, pieces);
        AddCounts(events, pieces);
        AddSpeakers(events, pieces);
        return Ended(pieces);
    }

    /// <summary>The sentence without when, how many and according to whom.</summary>
    public List<Piece> Short(SourcedEvent lead, IReadOnlyList<SourcedEvent> events) => Ended(WithPlace(lead, events));

    /// <summary>Parties and verb only: "Norway is to give humanitarian aid to Sudan".</summary>
    public List<Piece> Core(Event e, bool later)
    {
        var together = e.Reciprocal && IsSame(e.Actors, e.Recipients);
        var recipients = together ? [] : e.Recipients;
        var row = wording.PhraseOf(e, recipients.Count > 0 && recipients.All(wording.Sides.IsState));
        var status = wording.StatusOf(e.Status, later);
        if (e.Actors.Count == 0)
        {
            var whom = recipients.Count > 0 ? _parties.Of(recipients, PieceKind.Recipient) : [new Piece("a party that is not named")];
            return [.. whom, new Piece(" " + status.OfPassive(row.Passive, recipients.Count > 0 && _parties.IsMany(recipients)))];
        }

        var pieces = _parties.Of(e.Actors, PieceKind.Actor);
        var verb = status.Of(recipients.Count > 0 ? row.Active : row.Alone, _parties.IsMany(e.Actors)).Split("{r}", 2);
        pieces.Add(new Piece(" " + verb[0].TrimEnd()));
        if (recipients.Count == 0) return pieces;
        pieces.Add(new Piece(" "));
        pieces.AddRange(_parties.Of(recipients, PieceKind.Recipient));
        if (verb.Length > 1) pieces.Add(new Piece(verb[1]));
        return pieces;
    }

    /// <summary>Whether the event's day is after its article's: "will not" rather than "did not".</summary>
    public static bool IsLater(SourcedEvent told) => told.Event.Time is { From: { } from, IsTold: true } && from > told.Source.Article.Published;

    private List<Piece> WithPlace(SourcedEvent lead, IReadOnlyList<SourcedEvent> events)
    {
        var pieces = Core(lead.Event, IsLater(lead));
        AddOthers(lead.Event, pieces);
        if (events.Select(e => e.Event.Place).FirstOrDefault(p => p is not null) is { } place) AddPlace(place, lead.Event, pieces);
        return pieces;
    }

    private static List<Piece> Ended(List<Piece> pieces)
    {
        pieces.Add(new Piece("."));
        pieces[0] = pieces[0] with { Text = Grammar.Capital(pieces[0].Text) };
        return pieces;
    }

    private void AddOthers(Event e, List<Piece> pieces)
    {
        // "Two drones struck the port": they are the instrument too, and told already.
        var told = e.Actors.Concat(e.Recipients).Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var part in e.Others.Where(o => !told.Contains(o.Mention.Name)).GroupBy(o => o.Part))
        {
            if (wording.BeforePart(part.Key) is not { } before) continue;
            pieces.Add(new Piece($", {before} "));
            pieces.AddRange(_parties.Of([.. part.Select(o => o.Mention).DistinctBy(m => m.Name)], PieceKind.Plain));
        }
    }

    private void AddPlace(Place place, Event e, List<Piece> pieces)
    {
        var name = PlainText.Line(place.Name, 80);
        if (name.Length == 0 || e.Actors.Concat(e.Recipients).Any(r => Sides.Tells(r.Name, name))) return;
        pieces.Add(new Piece(place.Granularity == "site" ? " at " : " in "));
        pieces.Add(new Piece(name, PieceKind.Place));
        var within = new[] { place.Admin1, wording.Sides.CountryName(place.Country) }.Where(w => !string.IsNullOrWhiteSpace(w) && w != place.Name).Distinct().ToList();
        if (within.Count > 0) pieces.Add(new Piece($" ({PlainText.Line(string.Join(", ", within), 80)})", PieceKind.Note));
    }

    // A day that the text tells goes before one that is only the publication's.
    private static void AddTime(SourcedEvent lead, IReadOnlyList<SourcedEvent> events, List<Piece> pieces)
    {
        var told = events.Prepend(lead).Select(e => e.Event.Time).OfType<EventTime>().ToList();
        var time = told.Find(t => t.IsTold) ?? told.FirstOrDefault();
        var when = time is null ? null : DayText.When(time);
        if (when is null && lead.Source.Article.Published is { } published) when = $"reported {DayText.Of(published)}";
        if (when is null) return;
        pieces.Add(new Piece(time is { IsTold: true } ? " " : ", "));
        pieces.Add(new Piece(when, PieceKind.Time));
    }

    private void AddCounts(IReadOnlyList<SourcedEvent> events, List<Piece> pieces)
    {
        var lead = events[0].Event;
        var done = lead.Status is (EventStatus.Happened or EventStatus.Ongoing) && ClassScale.QuadOf(lead.Class) is Quad.MaterialCooperation or Quad.MaterialConflict;
        var counts = CountText.Of(events.Select(e => e.Event), done, wording);
        for (var i = 0; i < counts.Count; i++)
        {
            pieces.Add(new Piece(i == 0 ? ": " : ", "));
            pieces.Add(new Piece(counts[i], PieceKind.Number));
        }
    }

    private void AddSpeakers(IReadOnlyList<SourcedEvent> events, List<Piece> pieces)
    {
        var speakers = events.Select(according.Of).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (speakers.Count == 0) return;
        pieces.Add(new Piece(", according to "));
        pieces.Add(new Piece(string.Join("; ", speakers.Take(MostSpeakers)), PieceKind.Source));
        if (speakers.Count > MostSpeakers) pieces.Add(new Piece($" and {speakers.Count - MostSpeakers} more"));
    }

    private static bool IsSame(IReadOnlyList<Mention> some, IReadOnlyList<Mention> others) =>
        some.Select(m => m.Name).ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(others.Select(m => m.Name));
}
