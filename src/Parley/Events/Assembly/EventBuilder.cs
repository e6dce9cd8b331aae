using Parley.Entities;
using Parley.Events.Attributions;
using Parley.Events.Confidences;
using Parley.Events.Participants;
using Parley.Events.Speakers;
using Parley.Events.Status;
using Parley.Lexicons;
using Parley.Ontology;

namespace Parley.Events.Assembly;

/// <summary>Makes the record's event of a trigger and its parties: status, time, place, numbers, who says so, and why it was coded.</summary>
internal sealed class EventBuilder(StatusReader statuses, ConfidenceModel confidences)
{
    // Of talks whose parties only the article tells, it is the less sure whose they are.
    private const double PartiesElsewhere = 0.6;

    public Event Build(FoundEvent found, IReadOnlyList<Attribution> attributions)
    {
        var (view, match, row) = (found.View, found.Match, found.Match.Row);
        var text = view.Article.Parsed.Article.Text;
        var trigger = TriggerWords.SpanOf(found);
        var status = StatusOf(found);
        return new Event
        {
            // Meetings told with one verb ("met X in Madrid and Y in Paris") differ in their recipients alone.
            Id = StableHash.Of(view.Article.Parsed.Article.Id, trigger.ToString(), row.Origin, string.Join(',', found.Parties.Recipients)),
            Class = row.Class!.Value,
            Mode = row.Mode,
            Context = row.Context,
            Cameo = row.Cameo,
            Actors = found.Parties.Actors.ConvertAll(m => view.Article.Mentions[m]),
            Recipients = found.Parties.Recipients.ConvertAll(m => view.Article.Mentions[m]),
            Others = found.Parties.Others.ConvertAll(o => new Participant(o.Part, view.Article.Mentions[o.Mention])),
            Reciprocal = row.Reciprocal || (found.Parties.Actors.Count > 1 && found.Parties.Actors.SequenceEqual(found.Parties.Recipients)),
            Trigger = Words.Of(text, trigger),
            Sentence = view.Sentence.Span,
            Status = status,
            Time = EventTimeFinder.Of(found, status),
            Place = found.Place ?? PlaceOf(found),
            Numbers = found.Numbers,
            Attributions = AttributionChain.Of(TriggerWords.OwnSpanOf(found), attributions),
            Rule = row.Origin,
            Because = Explain(found),
            Confidence = ConfidenceOf(found, status),
        };
    }

    // Who announces something has surely done so, whether or not it comes about: the announcement is the surer of the two, if by a hair.
    private double ConfidenceOf(FoundEvent found, EventStatus status)
    {
        var own = Math.Round(confidences.Of(found, status) * (found.IsNamed ? PartiesElsewhere : 1), 3);
        return found.Announced is { } announced ? Math.Max(own, Math.Min(1, Math.Round(confidences.Of(announced, StatusOf(announced)) + 0.001, 3))) : own;
    }

    private static Place? PlaceOf(FoundEvent found)
    {
        var place = EventPlaceFinder.Of(found.View, [found.Match.Word, .. found.OtherWords], p => IsParty(found, p) || IsOwner(found, p));
        if (place is { Basis: null }) return place;
        if (found.Antecedent is { } antecedent && PlaceOf(antecedent) is { } there) return there with { Basis = there.Basis ?? "the event told before" };
        return (found.Kin is { } kin ? EventPlaceFinder.Of(kin.View, [kin.Match.Word]) : null) ?? place ?? Destination(found);
    }

    // A visit is where it leads to.
    private static Place? Destination(FoundEvent found) => found.Match.Row.Mode == "visit"
        ? found.View.Article.Places.FirstOrDefault(p => found.Parties.Recipients.Exists(m => found.View.Article.Mentions[m].Span == p.Span))
        : null;

    // "Talks on Lima's ports": the capital is the government.
    private static bool IsOwner(FoundEvent found, Place place)
    {
        if (found.Match.Row.Class is not (EventClass.Consult or EventClass.Support or EventClass.Agree)) return false;
        var word = TreeDistance.HeadOf(found.View.Sentence, place.Span);
        return word >= 0 && word + 1 < found.View.Sentence.Tokens.Count && found.View.Sentence.Tokens[word + 1].Form is "'s" or "’s" && found.View.Sentence.Tokens[word].Head != found.Match.Word
            && found.View.Article.Mentions.Any(m => m.Span == place.Span || m.Span.Start == place.Start && m.Span.End <= place.End + 2);
    }

    // Who acts is not where; who is criticised is not where the criticism was made, who is attacked or visited is.
    private static bool IsParty(FoundEvent found, Place place)
    {
        var mentions = found.View.Article.Mentions;
        if (found.Parties.Actors.Exists(m => mentions[m].Span == place.Span)) return true;
        return found.Match.Row.Class is not (EventClass.Assault or EventClass.Coerce or EventClass.Mobilize or EventClass.Protest or EventClass.Retreat or EventClass.Aid or EventClass.Consult)
            && found.Parties.Recipients.Exists(m => mentions[m].Span == place.Span);
    }

    private EventStatus StatusOf(FoundEvent found)
    {
        // An announcement has happened by being made.
        if (found.IsAnnouncement) return EventStatus.Happened;
        var read = statuses.Read(found.View, found.Match.Word);
        if (read is EventStatus.Happened or EventStatus.Ongoing && IsScheduled(found)) return EventStatus.Planned;
        return read is not (EventStatus.Happened or EventStatus.Ongoing) ? read : found.Match.Row.Status switch
        {
            "planned" => EventStatus.Planned,
            "possible" => EventStatus.Possible,
            "negated" => EventStatus.Negated,
            "ongoing" => EventStatus.Ongoing,
            _ => read,
        };
    }

    // "A second round opens on 6 May", read in April.
    private static bool IsScheduled(FoundEvent found) => found.Match.Row.Class == EventClass.Consult && TriggerWords.CarrierOf(found.View, found.Match.Word) is { } verb && found.View.Sentence.Tokens[verb].Tag is "VBZ" or "VBP"
        && EventTimeFinder.Stated(found) is { Type: "DATE", Days: { } days } && days.From > found.View.Article.Parsed.Article.Published;

    private static string Explain(FoundEvent found)
    {
        var row = found.Match.Row;
        if (found.IsAnnouncement) return $"saying that it is {row.Words[0]} is itself {row.Class.ToString()!.ToUpperInvariant()}";
        var kind = row.Pos switch { TriggerPos.Verb => "verb", TriggerPos.Noun => "noun", _ => "adjective" };
        var conditions = row.When.Count == 0 ? "" : $" with {string.Join(", ", row.When.Select(c => c.Slot))}";
        return $"the {kind} '{string.Join(' ', row.Words)}'{conditions} tells of {row.Class.ToString()!.ToUpperInvariant()}; "
            + $"actor from {SlotNames(row.Actor, found.Parties.Actors.Count)}, recipient from {SlotNames(row.Recipient, found.Parties.Recipients.Count)}"
            + (found.Series is { } series ? $"; who did it is told with '{Words.Of(found.View.Article.Parsed.Article.Text, TriggerWords.SpanOf(series)).Text}' before" : "")
            + string.Concat(SpeakersNamed(found));
    }

    private static IEnumerable<string> SpeakersNamed(FoundEvent found) =>
        found.Parties.Actors.Concat(found.Parties.Recipients).Distinct().Where(m => FirstPerson.Is(found.View.HeadOf(m), found.View.Lexicon.Coreference))
            .Select(m => found.View.Article.Mentions[m]).Select(m => $"; \"{m.Text}\" is {m.Name}, who speaks");

    private static string SlotNames(IReadOnlyList<SlotPath> slots, int found) => found == 0 ? "nothing in the sentence" : slots.Count == 0 ? "the clause" : string.Join('|', slots);
}
