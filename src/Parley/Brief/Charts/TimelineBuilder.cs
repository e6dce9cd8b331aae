using Parley.Brief.Statements;
using Parley.Ontology;

namespace Parley.Brief.Charts;

/// <summary>Counts statements by day, or by week, month or years where the period is long.</summary>
internal static class TimelineBuilder
{
    private const int MostBins = 70;

    /// <summary>The bins from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    public static Timeline Build(IReadOnlyList<Statement> happened, DateOnly from, DateOnly to)
    {
        var (unit, starts) = Starts(from, to);
        var counts = new QuadCounts[starts.Count];
        var outside = 0;
        foreach (var statement in happened)
        {
            if (statement.Day is not { } day) continue;
            if (day < from || day > to)
            {
                outside++;
                continue;
            }

            var at = starts.BinarySearch(day);
            if (at < 0) at = ~at - 1;
            counts[at] = counts[at].Plus(statement.Quad);
        }

        return new Timeline(unit, [.. starts.Select((s, i) => new TimelineBin(s, i + 1 < starts.Count ? starts[i + 1].AddDays(-1) : to, counts[i]))], outside);
    }

    // The first bin begins where the period does, the others where a week, month or year does.
    private static (string Unit, List<DateOnly> Starts) Starts(DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber + 1;
        if (days <= MostBins) return ("day", [.. Enumerable.Range(0, days).Select(from.AddDays)]);
        if (days <= MostBins * 7) return ("week", [from, .. Days(from, to).Where(d => d.DayOfWeek == DayOfWeek.Monday)]);
        if (days <= MostBins * 30) return ("month", [from, .. Days(from, to).Where(d => d.Day == 1)]);
        var step = ((to.Year - from.Year) / MostBins) + 1;
        var years = Enumerable.Range(from.Year + 1, to.Year - from.Year).Where(y => y % step == 0).Select(y => new DateOnly(y, 1, 1));
        return (step == 1 ? "year" : $"{step} years", [from, .. years]);
    }

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to) =>
        Enumerable.Range(from.DayNumber + 1, to.DayNumber - from.DayNumber).Select(DateOnly.FromDayNumber);
}
