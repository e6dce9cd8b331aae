using Parley.Lexicons;
using Xunit;

namespace Parley.Tests.Entities.Times;

public sealed class HolidayRuleTests
{
    [Theory]
    [InlineData("12-25", 2025, "2025-12-25")]
    [InlineData("11/4/4", 2025, "2025-11-27")]
    [InlineData("5/last/1", 2025, "2025-05-26")]
    [InlineData("11/1/1+1", 2024, "2024-11-05")]
    [InlineData("easter+0", 2025, "2025-04-20")]
    [InlineData("easter-2", 2024, "2024-03-29")]
    [InlineData("orthodox+0", 2024, "2024-05-05")]
    [InlineData("hijri 09-01", 2024, "2024-03-11")]
    [InlineData("hebrew 07-15", 2024, "2024-04-23")]
    [InlineData("hebrew 01-10", 2023, "2023-09-25")]
    [InlineData("chinese 01-01", 2025, "2025-01-29")]
    public void A_day_with_a_name_falls_on_its_date(string rule, int year, string day) =>
        Assert.Equal(DateOnly.Parse(day), Assert.Single(HolidayRule.Parse(rule).In(year)));

    [Fact]
    public void A_lunar_day_may_fall_twice_in_a_year() => Assert.Equal(2, HolidayRule.Parse("hijri 09-01").In(2030).Count());

    [Fact]
    public void What_is_no_rule_is_refused() => Assert.Throws<FormatException>(() => HolidayRule.Parse("some day"));
}
