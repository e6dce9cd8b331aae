using CsCheck;
using Parley.Events;
using Parley.Lexicons;
using Parley.Linking;
using Parley.Linking.Series;
using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Linking.Series;

public sealed class SeriesBuilderTests
{
    private static readonly SideLexicon s_sides = SideLexicon.Read(DataFolder.Path);

    [Fact]
    public void An_incident_counts_once_however_many_tell_of_it_and_copies_are_one_witness()
    {
        var raid = MadeIncidents.Of(EventClass.Assault, "2031-03-04", "a", "b", "c", "d") with { Echoes = [["a", "c"]] };
        var point = Assert.Single(Build([raid], new() { By = SeriesUnit.Day }).Points);
        Assert.Equal((new QuadCounts(0, 0, 0, 1), -9, 3), (point.Counts, point.Score, point.Witnesses));
    }

    [Fact]
    public void Copies_of_one_incident_are_copies_in_all()
    {
        Incident[] incidents =
        [
            MadeIncidents.Of(EventClass.Assault, "2031-03-04", "a", "b") with { Echoes = [["a", "b"]] },
            MadeIncidents.Of(EventClass.Consult, "2031-03-04", "b", "c") with { Echoes = [["b", "c"]] },
            MadeIncidents.Of(EventClass.Aid, "2031-03-04", "c"),
        ];
        Assert.Equal(1, Assert.Single(Build(incidents, new()).Points).Witnesses);
    }

    [Fact]
    public void Only_what_happened_or_goes_on_counts()
    {
        var statuses = Enum.GetValues<EventStatus>().Select(s => MadeIncidents.Of(EventClass.Aid, "2031-03-04", s.ToString()) with { Status = s }).ToArray();
        Assert.Equal(2, Build(statuses, new()).Points.Sum(p => p.Counts.Total));
    }

    [Fact]
    public void A_directed_series_has_what_the_first_did_to_the_second_and_what_they_did_to_each_other()
    {
        Incident[] incidents =
        [
            MadeIncidents.Of(EventClass.Assault, "2031-03-04", "a"),
            MadeIncidents.Of(EventClass.Accuse, "2031-03-05", "b") with { Actors = [MadeIncidents.Chad], Recipients = [MadeIncidents.NorwaysArmy] },
            MadeIncidents.Of(EventClass.Consult, "2031-03-06", "c") with { Actors = [MadeIncidents.Chad, MadeIncidents.Norway], Recipients = [], Reciprocal = true },
            MadeIncidents.Of(EventClass.Consult, "2031-03-07", "d") with { Actors = [MadeIncidents.Chad, MadeIncidents.Norway], Recipients = [] },
        ];
        Assert.Equal(new QuadCounts(1, 0, 1, 1), Build(incidents, new()).Points[0].Counts);
        Assert.Equal(new QuadCounts(1, 0, 0, 1), Build(incidents, new() { Directed = true }).Points[0].Counts);
        Assert.Equal(new QuadCounts(1, 0, 1, 0), Build(incidents, new() { Directed = true }, "Chad", "Norway").Points[0].Counts);
    }

    [Fact]
    public void A_country_stands_for_its_people() =>
        Assert.Equal(1, Build([MadeIncidents.Of(EventClass.Assault, "2031-03-04") with { Recipients = [MadeIncidents.Chadians] }], new()).Points[0].Counts.Total);

    [Fact]
    public void What_is_told_less_exactly_than_by_the_unit_is_counted_apart()
    {
        Incident[] incidents =
        [
            MadeIncidents.Of(EventClass.Assault, "2031-03-04", "a"),
            MadeIncidents.Of(EventClass.Assault, "2031-03-05", "b") with { Time = MadeIncidents.Days("2031-03-01", "2031-03-31", "month") },
            MadeIncidents.Of(EventClass.Assault, "2031-03-06", "c") with { Time = MadeIncidents.Days("2031-03-03", "2031-03-09", "week") },
            MadeIncidents.Of(EventClass.Assault, "2031-03-07", "d") with { Time = null },
        ];
        Assert.Equal([(1, 3), (2, 2), (3, 1)], Enum.GetValues<SeriesUnit>().Select(u => Build(incidents, new() { By = u })).Select(s => (s.Points.Sum(p => p.Counts.Total), s.Undated)));
    }

    [Fact]
    public void What_articles_recall_of_long_ago_does_not_stretch_the_series()
    {
        Incident[] incidents =
        [
            MadeIncidents.Of(EventClass.Assault, "2031-03-04", "a"),
            MadeIncidents.Of(EventClass.Assault, "2031-03-05", "b") with { Time = MadeIncidents.Days("1998-06-01", "1998-06-01") },
            MadeIncidents.Of(EventClass.Assault, "2031-03-06", "c") with { Time = MadeIncidents.Days("2031-02-20", "2031-02-20") },
        ];
        var series = Build(incidents, new());
        Assert.Equal((2, 1, new DateOnly(2031, 2, 1)), (series.Points.Count, series.Outside, series.Points[0].From));
        Assert.Equal(0, Build(incidents, new() { From = new(1998, 1, 1) }).Outside);
    }

    [Fact]
    public void The_days_asked_for_are_covered_by_whole_periods()
    {
        var series = Build([], new() { By = SeriesUnit.Week, From = new(2031, 1, 1), To = new(2031, 1, 15) });
        Assert.Equal(["2031-W01", "2031-W02", "2031-W03"], series.Points.Select(p => SeriesCalendar.Name(SeriesUnit.Week, p.From)));
        Assert.Equal(new DateOnly(2030, 12, 30), series.Points[0].From);
        Assert.Empty(Build([], new()).Points);
    }

    [Fact]
    public void Periods_follow_each_other_without_a_gap() =>
        Gen.Select(Gen.Int[0, DateOnly.MaxValue.DayNumber], Gen.Int[0, 800], Gen.Enum<SeriesUnit>()).Sample((day, days, unit) =>
        {
            var (from, to) = (DateOnly.FromDayNumber(day), DateOnly.FromDayNumber(Math.Min(day + days, DateOnly.MaxValue.DayNumber)));
            var points = Build([], new() { By = unit, From = from, To = to }).Points;
            Assert.True(points[0].From <= from && points[^1].To >= to);
            Assert.All(points.Zip(points.Skip(1)), p => Assert.Equal(p.First.To.DayNumber + 1, p.Second.From.DayNumber));
            if (unit == SeriesUnit.Week) Assert.All(points, p => Assert.Equal(DayOfWeek.Monday, p.From.DayOfWeek));
        }, iter: 200);

    [Theory]
    [InlineData("2031-03-04", "2031-03-03")]
    [InlineData("0001-01-01", "2031-03-03")]
    public void Days_that_cannot_be_are_refused(string from, string to) =>
        Assert.Throws<ArgumentException>(() => Build([], new() { By = SeriesUnit.Day, From = DateOnly.Parse(from), To = DateOnly.Parse(to) }));

    [Fact]
    public void Changes_have_their_day_and_the_rates_before_and_after()
    {
        var incidents = Enumerable.Range(0, 20).SelectMany(week => Enumerable.Range(0, week < 10 ? 1 : 7).Select(n => MadeIncidents.Of(EventClass.Assault, $"{new DateOnly(2031, 1, 6).AddDays((7 * week) + n):yyyy-MM-dd}", $"{week}-{n}")));
        var change = Assert.Single(Build([.. incidents], new() { By = SeriesUnit.Week }).Changes);
        Assert.Equal(new RateChange(IsConflict: true, new(2031, 3, 17), 1, 7), change);
    }

    private static PairSeries Build(Incident[] incidents, SeriesOptions options, string one = "Norway", string other = "Chad")
    {
        var reader = new SideReader(s_sides, incidents);
        return SeriesBuilder.Build(incidents, reader.Select(one), reader.Select(other), options);
    }
}
