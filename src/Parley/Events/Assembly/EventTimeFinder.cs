using Parley.Entities;
using Parley.Events.Participants;

namespace Parley.Events.Assembly;

/// <summary>Which time expression tells when an event took place, and from when to when.</summary>
internal static class EventTimeFinder
{
    private const int MostDistance = 6;

    // How long before publication a text must speak of to make its undated events ones of back then, too.
    private const int LongAgo = 400;
    private const int LeastFar = 2, FarToOneNear = 3;

    /// <summary>
    /// The nearest expression in the tree that points at days; failing that the day of publication, marked so: for what is yet to come
    /// only as the day from which on. Null where the text before tells of other times.
    /// </summary>
    public static EventTime? Of(FoundEvent found, EventStatus status)
    {
        var ahead = status is EventStatus.Planned or EventStatus.Possible;
        if (Stated(found) is { } stated && !Contradicts(found, stated, ahead)) return Told(found, stated, ahead);
        if (found.View.Article.Parsed.Article.Published is not { } day || IsLongAgo(found, day)) return null;
        return new EventTime { From = IsBefore(found) ? null : day, To = ahead ? null : day, Granularity = "day", Basis = "publication" };
    }

    // "have previously held talks": at any time up to now.
    private static bool IsBefore(FoundEvent found)
    {
        foreach (var word in found.OtherWords.Append(found.Match.Word).Append(TriggerWords.CarrierOf(found.View, found.Match.Word) ?? found.Match.Word))
            foreach (var child in found.View.Sentence.Children(word))
                if (found.View.Sentence.Tokens[child] is { Relation: "advmod", Lemma: "previously" or "formerly" or "earlier" or "repeatedly" }) return true;
        return false;
    }

    /// <summary>The expression that tells the event's time: the nearest in the tree that does not belong to another happening.</summary>
    public static TimeExpression? Stated(FoundEvent found)
    {
        if (found.Time is { } own) return own;
        TimeExpression? best = null;
        var nearest = MostDistance + 1;
        var sentence = found.View.Sentence;
        foreach (var time in found.View.Article.Times)
        {
            if (!sentence.Span.Contains(time.Span) || time.Days is null) continue;
            var head = TreeDistance.HeadOf(sentence, time.Span);
            if (TimeOwner.IsOfAnother(found, head)) continue;
            var distance = TreeDistance.Between(sentence, found.Match.Word, head);
            if (distance >= nearest) continue;
            best = time;
            nearest = distance;
        }

        return best;
    }

    private static EventTime? Told(FoundEvent found, TimeExpression stated, bool ahead)
    {
        var bounds = UpToNow(BoundsOf(found, stated), found.View.Article.Parsed.Article.Published, ahead);
        return new EventTime
        {
            From = bounds.From,
            To = bounds.To,
            Granularity = Granularity(stated.Days!.Value, bounds),
            Basis = stated.IsRelative ? "relative" : "stated",
            Start = bounds.Words.Start,
            End = bounds.Words.End,
            Text = found.View.Article.Parsed.Article.Text[bounds.Words.Start..bounds.Words.End],
        };
    }

    // "Since May, when they met" and "since the May accord was signed" tell what was in May, not what goes on since.
    private static TimeBounds.Range BoundsOf(FoundEvent found, TimeExpression stated)
    {
        var bounds = TimeBounds.Of(found.View.Article, stated);
        return bounds is { From: { } from, To: null } && from == stated.Days!.Value.From && IsInClauseOf(found, stated) ? bounds with { To = stated.Days.Value.To } : bounds;
    }

    private static bool IsInClauseOf(FoundEvent found, TimeExpression stated)
    {
        var tokens = found.View.Sentence.Tokens;
        var next = 0;
        while (next < tokens.Count && (tokens[next].Span.Start < stated.Span.End || tokens[next].Form == ",")) next++;
        return (next < found.Match.Word && tokens[next].Lemma == "when") || tokens.Any(t => t is { Relation: "mark", Lemma: "since" } && t.Span.Start < stated.Start && tokens[t.Head].Span.Start > stated.Start);
    }

    // "met this week": up to the day of writing; "will meet this week": from then on.
    private static TimeBounds.Range UpToNow(TimeBounds.Range bounds, DateOnly? published, bool ahead)
    {
        if (published is not { } day || bounds is not { From: { } from, To: { } to } || day < from || day >= to) return bounds;
        return ahead ? bounds with { From = day } : bounds with { To = day };
    }

    // "agreed on Monday to send troops": what is planned does not lie behind, nor what has happened ahead, but for what hangs from the
    // event's own word. An announcement is not of the day that it announces; a
    // refusal keeps the day of what it refuses, by which the meeting is known.
    private static bool Contradicts(FoundEvent found, TimeExpression time, bool ahead)
    {
        if (found.View.Article.Parsed.Article.Published is not { } published) return false;
        if (ahead ? time.Days!.Value.To >= published : time.Days!.Value.From <= published) return false;
        if (found.Time is not null) return false;
        if (found.IsAnnouncement) return found.Match.Row.Class != Ontology.EventClass.Reject;
        var head = TreeDistance.HeadOf(found.View.Sentence, time.Span);
        return TreeDistance.Between(found.View.Sentence, found.Match.Word, head) > 1;
    }

    private static bool IsLongAgo(FoundEvent found, DateOnly published)
    {
        int far = 0, near = 0;
        var last = false;
        foreach (var time in found.View.Article.Times)
        {
            if (time.Days is not { } days) continue;
            var isFar = published.DayNumber - days.To.DayNumber > LongAgo;
            if (time.Start < found.View.Sentence.Span.Start) last = isFar;
            if (isFar) far++;
            else near++;
        }

        return last && far >= LeastFar && far >= FarToOneNear * near;
    }

    private static string Granularity((DateOnly From, DateOnly To) days, TimeBounds.Range range)
    {
        var (from, to) = (range.From ?? days.From, range.To ?? days.To);
        if (range.From is null || range.To is null) (from, to) = days;
        return (to.DayNumber - from.DayNumber) switch
        {
            0 => "day",
            <= 7 => "week",
            <= 31 => "month",
            <= 95 => "quarter",
            <= 366 => "year",
            _ => "years",
        };
    }
}
