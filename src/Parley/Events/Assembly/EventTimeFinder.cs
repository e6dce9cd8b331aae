using Parley.Entities;
using Parley.Events.Participants;

namespace Parley.Events.Assembly;

/// <summary>Which time expression tells when an event took place.</summary>
internal static class EventTimeFinder
{
    private const int MostDistance = 7;

    /// <summary>The nearest expression in the tree that points at days; failing that the day of publication, marked so.</summary>
    public static EventTime? Of(SentenceView view, int trigger)
    {
        TimeExpression? best = null;
        var nearest = MostDistance + 1;
        foreach (var time in view.Article.Times)
        {
            if (!view.Sentence.Span.Contains(time.Span) || time.Days is null) continue;
            var distance = TreeDistance.Between(view.Sentence, trigger, TreeDistance.HeadOf(view.Sentence, time.Span));
            if (distance >= nearest) continue;
            best = time;
            nearest = distance;
        }

        if (best is { Days: { } days })
        {
            return new EventTime
            {
                From = days.From,
                To = days.To,
                Granularity = Granularity(days.From, days.To),
                Basis = best.IsRelative ? "relative" : "stated",
                Start = best.Start,
                End = best.End,
                Text = best.Text,
            };
        }

        return view.Article.Parsed.Article.Published is { } day ? new EventTime { From = day, To = day, Granularity = "day", Basis = "publication" } : null;
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
