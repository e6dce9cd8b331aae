using Parley.Lexicons;
using Parley.Ontology;

namespace Parley.Linking.Series;

/// <summary>
/// Counts what two sides did to each other by day, week or month. Where no days are asked for, the series reaches from the first incident to the last, but not further back than
/// a month before the first article: of what was long ago articles recall only what they need, and the years between would be empty.
/// </summary>
public static class SeriesBuilder
{
    private const int DaysBeforeArticles = 31;

    // Sixty years of days; more is no series that anybody reads.
    private const int MostPoints = 22_000;

    /// <summary>Makes the series.</summary>
    /// <param name="incidents">All incidents: those that happened or go on, and have to do with the two, are counted.</param>
    /// <param name="one">A side.</param>
    /// <param name="other">Another side.</param>
    /// <param name="options">By what and when.</param>
    /// <exception cref="ArgumentException">The period ends before it begins, or has too many days, weeks or months.</exception>
    public static PairSeries Build(IReadOnlyList<Incident> incidents, SideSelection one, SideSelection other, SeriesOptions options)
    {
        var told = incidents.Where(i => SidePairs.IsBetween(i, one, other) || (!options.Directed && SidePairs.IsBetween(i, other, one)));
        return Count(told, (one.Name, other.Name), new ArticleCopies(incidents), options);
    }

    /// <summary>Makes the series of incidents of which it is known otherwise that they are between the two: those of a process.</summary>
    /// <param name="incidents">The incidents; those that happened or go on are counted.</param>
    /// <param name="one">Name of a side.</param>
    /// <param name="other">Name of the other side.</param>
    /// <param name="options">By what and when.</param>
    /// <exception cref="ArgumentException">The period ends before it begins, or has too many days, weeks or months.</exception>
    public static PairSeries Build(IReadOnlyList<Incident> incidents, string one, string other, SeriesOptions options) => Count(incidents, (one, other), new ArticleCopies(incidents), options);

    private static PairSeries Count(IEnumerable<Incident> between, (string One, string Other) names, ArticleCopies copies, SeriesOptions options)
    {
        var told = between.Where(SidePairs.IsReal).ToList();
        var dated = told.Select(i => (Incident: i, Day: SeriesCalendar.DayOf(i.Time, options.By))).Where(i => i.Day is not null).ToLookup(i => SeriesCalendar.First(options.By, i.Day!.Value), i => i.Incident);
        var starts = Starts(dated, options);
        List<SeriesPoint> points = [.. starts.Select(s => PointOf(s, [.. dated[s]], options.By, copies))];
        return new PairSeries
        {
            One = names.One,
            Other = names.Other,
            Directed = options.Directed,
            Unit = options.By,
            Points = points,
            Changes = [.. ChangesOf(points, isConflict: true).Concat(ChangesOf(points, isConflict: false)).OrderBy(c => c.Day)],
            Undated = told.Count - dated.Sum(d => d.Count()),
            Outside = dated.Sum(d => d.Count()) - points.Sum(p => p.Counts.Total),
        };
    }

    private static List<DateOnly> Starts(ILookup<DateOnly, Incident> dated, SeriesOptions options)
    {
        var from = options.From ?? FirstTold(dated, options.By);
        var to = options.To ?? (dated.Count > 0 ? dated.Max(d => d.Key) : from);
        if (options.From > options.To) throw new ArgumentException($"the series ends on {to:yyyy-MM-dd}, before it begins on {from:yyyy-MM-dd}", nameof(options));
        if ((from ?? to) is not { } first || (to ?? from) is not { } last) return [];
        List<DateOnly> starts = [.. SeriesCalendar.Starts(options.By, first, last).Take(MostPoints + 1)];
        return starts.Count <= MostPoints ? starts : throw new ArgumentException($"from {first:yyyy-MM-dd} to {last:yyyy-MM-dd} is too long a time for this unit: ask for fewer days or longer periods", nameof(options));
    }

    private static DateOnly? FirstTold(ILookup<DateOnly, Incident> dated, SeriesUnit unit)
    {
        if (dated.Count == 0) return null;
        var published = dated.SelectMany(d => d).SelectMany(i => i.Facts).Min(f => f.Since);
        var earliest = published is { } day ? DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - DaysBeforeArticles)) : DateOnly.MinValue;
        return dated.Select(d => d.Key).Where(d => SeriesCalendar.Last(unit, d) >= earliest).Cast<DateOnly?>().Min();
    }

    private static SeriesPoint PointOf(DateOnly start, List<Incident> incidents, SeriesUnit unit, ArticleCopies copies) => new(
        start,
        SeriesCalendar.Last(unit, start),
        incidents.Aggregate(default(QuadCounts), (counts, i) => counts.Plus(ClassScale.QuadOf(i.Class))),
        incidents.Sum(i => ClassScale.ScoreOf(i.Class)),
        copies.Count(incidents.SelectMany(i => i.Members).Select(m => m.Article)));

    private static IEnumerable<RateChange> ChangesOf(List<SeriesPoint> points, bool isConflict)
    {
        var counts = points.ConvertAll(p => isConflict ? p.Counts.Conflict : p.Counts.Cooperation).ToArray();
        int[] bounds = [0, .. ChangePoints.Find(counts), counts.Length];
        for (var i = 1; i < bounds.Length - 1; i++) yield return new(isConflict, points[bounds[i]].From, Rate(bounds[i - 1], bounds[i]), Rate(bounds[i], bounds[i + 1]));

        double Rate(int start, int end) => counts.AsSpan(start, end - start).ToArray().Average();
    }
}
