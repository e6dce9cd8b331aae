using Parley.Entities;
using Parley.Events.Participants;

namespace Parley.Events.Assembly;

/// <summary>Which time expression tells when an event took place.</summary>
internal static class EventTimeFinder
{
    private const int MostDistance = 6;

    /// <summary>The nearest expression in the tree that points at days; failing that the day of publication, marked so.</summary>
    public static EventTime? Of(FoundEvent found)
    {
        if (Stated(found) is { Days: { } days } stated)
        {
            return new EventTime
            {
                From = days.From,
                To = days.To,
                Granularity = Granularity(days.From, days.To),
                Basis = stated.IsRelative ? "relative" : "stated",
                Start = stated.Start,
                End = stated.End,
                Text = stated.Text,
            };
        }

        return found.View.Article.Parsed.Article.Published is { } day
            ? new EventTime { From = day, To = day, Granularity = "day", Basis = "publication" } : null;
    }

    /// <summary>The expression that tells the event's time: the nearest in the tree that does not hang from another event.</summary>
    public static TimeExpression? Stated(FoundEvent found)
    {
        TimeExpression? best = null;
        var nearest = MostDistance + 1;
        var sentence = found.View.Sentence;
        foreach (var time in found.View.Article.Times)
        {
            if (!sentence.Span.Contains(time.Span) || time.Days is null) continue;
            var head = TreeDistance.HeadOf(sentence, time.Span);
            if (OwnerOf(found, head) is var owner and >= 0 && owner != found.Match.Word && !found.OtherWords.Contains(owner)) continue;
            if (IsOfAnotherClause(sentence, found.Match.Word, head)) continue;
            var distance = TreeDistance.Between(sentence, found.Match.Word, head);
            if (distance >= nearest) continue;
            best = time;
            nearest = distance;
        }

        return best;
    }

    // "travelling in an effort to end a war that broke out in 2022": what happened in 2022 is not the journey.
    private static bool IsOfAnotherClause(Text.Sentence sentence, int trigger, int time)
    {
        for (var at = sentence.Tokens[time].Head; at >= 0 && at != trigger; at = sentence.Tokens[at].Head)
        {
            if (Holds(sentence, at, trigger)) return false;
            if (sentence.Tokens[at].Relation is "acl:relcl" or "acl" or "advcl" or "ccomp") return true;
        }

        return false;
    }

    private static bool Holds(Text.Sentence sentence, int outer, int inner)
    {
        for (var at = inner; at >= 0; at = sentence.Tokens[at].Head)
            if (at == outer) return true;
        return false;
    }

    // The event noun that the time hangs from directly; verbs share their times with the nouns around them.
    private static int OwnerOf(FoundEvent found, int time)
    {
        var tokens = found.View.Sentence.Tokens;
        var at = tokens[time].Head;
        return at >= 0 && tokens[at].Pos != Text.PartOfSpeech.Verb && found.EventWords.Contains(at) ? at : -1;
    }

    private static string Granularity(DateOnly from, DateOnly to) => (to.DayNumber - from.DayNumber) switch
    {
        0 => "day",
        <= 7 => "week",
        <= 31 => "month",
        <= 95 => "quarter",
        <= 366 => "year",
        _ => "years",
    };
}
