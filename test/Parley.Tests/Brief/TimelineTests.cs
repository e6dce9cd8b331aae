using CsCheck;
using Parley.Brief;
using Parley.Brief.Charts;
using Xunit;

namespace Parley.Tests.Brief;

public sealed class TimelineTests
{
    private static readonly Gen<DateOnly> s_day = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    [Fact]
    public void Bins_cover_the_period_without_gap_and_are_few() =>
        Gen.Select(s_day, s_day, Gen.Int[0, 900]).Sample((a, b, days) =>
        {
            var (from, to) = days < 600 ? (a, DateOnly.FromDayNumber(Math.Min(a.DayNumber + days, DateOnly.MaxValue.DayNumber))) : a < b ? (a, b) : (b, a);
            var bins = TimelineBuilder.Build([], from, to).Bins;
            Assert.InRange(bins.Count, 1, 73);
            Assert.Equal((from, to), (bins[0].From, bins[^1].To));
            for (var i = 1; i < bins.Count; i++) Assert.Equal(bins[i - 1].To.DayNumber + 1, bins[i].From.DayNumber);
        }, iter: 500);

    [Theory]
    [InlineData("2025-03-01", "2025-03-31", "day")]
    [InlineData("2025-01-01", "2025-12-31", "week")]
    [InlineData("2021-01-01", "2025-12-31", "month")]
    [InlineData("1990-01-01", "2025-12-31", "year")]
    [InlineData("0001-01-01", "9999-12-31", "143 years")]
    public void Long_periods_have_longer_bins(string from, string to, string unit) =>
        Assert.Equal(unit, TimelineBuilder.Build([], DateOnly.Parse(from), DateOnly.Parse(to)).Unit);

    [Fact]
    public void What_lies_outside_the_period_is_counted_apart()
    {
        var brief = BriefComposer.Compose([MadeSources.Praise("a"), MadeSources.Praise("b", "2025-03-14", MadeSources.On("2019-05-01"))], MadeSources.Options);
        Assert.Equal((1, 1), (brief.Timeline!.Outside, brief.Timeline.Bins.Sum(b => b.Counts.Total)));
    }
}
