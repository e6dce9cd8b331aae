using Parley.Entities;
using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Ontology;
using Parley.Text;

namespace Parley.Events.Assembly;

/// <summary>
/// Talks that are named by their day or their town, and not by who talked: "the first round, on 16 May", "the Geneva negotiations". They are between those
/// whose talks the article tells, each on a side of its own.
/// </summary>
internal static class NamedTalks
{
    private const int LeastTimes = 2;

    /// <summary>The events of an article, such talks with the parties of the nearest talks told before them, else of the first told after.</summary>
    public static List<FoundEvent> Fill(List<FoundEvent> events)
    {
        var filled = events;
        for (var i = 0; i < events.Count; i++)
        {
            if (!IsNamed(events[i]) || Between(events, i) is not { } talks) continue;
            if (ReferenceEquals(filled, events)) filled = [.. events];
            filled[i] = events[i] with { Parties = talks with { Others = [] }, IsInherited = true, IsNamed = true };
        }

        return filled;
    }

    private static bool IsNamed(FoundEvent e) => e.Match.Row is { Class: EventClass.Consult, Reciprocal: true, Pos: TriggerPos.Noun, Status: null } && IsOfProcess(e)
        && (!e.HasParty || e.IsTitleOnly || e.IsInherited || IsOnlyTown(e)) && (IsOfDay(e) || PlaceOf(e) is not null);

    // A summit or a meeting has guests of its own; talks and their rounds are those that the article is about.
    private static bool IsOfProcess(FoundEvent e) => e.View.Sentence.Tokens[e.Match.Word].Lemma is "talk" or "negotiation" or "round";

    // A day of the noun's own, not one of the clause around it: it hangs from the noun or follows at once ("the first round, on 16 May, led to …").
    private static bool IsOfDay(FoundEvent e)
    {
        if (EventTimeFinder.Stated(e) is not { Type: "DATE" } stated) return false;
        var sentence = e.View.Sentence;
        if (sentence.Children(e.Match.Word).Contains(TreeDistance.HeadOf(sentence, stated.Span))) return true;
        var next = e.Match.Word + 1;
        while (next < sentence.Tokens.Count && sentence.Tokens[next].Pos is PartOfSpeech.Punct or PartOfSpeech.Adp) next++;
        return next < sentence.Tokens.Count && sentence.Tokens[next].Span.Start == stated.Start;
    }

    // "the talks in Asmara": a capital may stand for its government, but hardly where others are told to talk.
    private static bool IsOnlyTown(FoundEvent e) => e.Parties.Actors.Concat(e.Parties.Recipients).Distinct().ToList() is [var only]
        && PlaceOf(e) is { } place && place.Span == e.View.Article.Mentions[only].Span;

    // The town that hangs from the noun itself.
    private static Place? PlaceOf(FoundEvent e)
    {
        foreach (var child in e.View.Sentence.Children(e.Match.Word))
        {
            var token = e.View.Sentence.Tokens[child];
            if (token.Relation is "nmod" or "obl" or "compound" && e.View.Article.Places.FirstOrDefault(p => p.Span.Contains(token.Span)) is { Granularity: not "country" } place) return place;
        }

        return null;
    }

    private static Parties? Between(List<FoundEvent> events, int index)
    {
        for (var i = index - 1; i >= 0; i--)
            if (IsTalk(events[i]) && SidesOf(events[i]) is not null) return events[i].Parties;
        return events.Skip(index + 1).FirstOrDefault(e => IsTalk(e) && SidesOf(e) is not null)?.Parties ?? Opponents(events);
    }

    // What two do together: talks, exchanges, accords.
    private static bool IsTalk(FoundEvent e) => e.Match.Row.Reciprocal && !e.IsInherited;

    // Where nobody is told to have talked, those two who most often act upon each other in the article.
    private static Parties? Opponents(List<FoundEvent> events)
    {
        var pairs = events.Where(e => !e.IsInherited && SidesOf(e) is not null).GroupBy(e => SidesOf(e)!.Value).Where(g => g.Count() >= LeastTimes).OrderByDescending(g => g.Count()).ToList();
        return pairs.Count == 0 ? null : pairs[0].First().Parties;
    }

    // Two sides in alphabetical order; a meeting of one side's own ministers has none.
    private static (string, string)? SidesOf(FoundEvent e)
    {
        var sides = e.Parties.Actors.Concat(e.Parties.Recipients).Select(m => Side.Of(e.View.Article.Mentions[m])).OfType<string>().Distinct().Order(StringComparer.Ordinal).Take(2).ToList();
        return sides.Count < 2 ? null : (sides[0], sides[1]);
    }
}
