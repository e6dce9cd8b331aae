using CsCheck;
using Parley.Ingest;
using Xunit;

namespace Parley.Tests.Ingest;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2025-11-18", "2025-11-18")]
    [InlineData("2025-11-18T09:30:00Z", "2025-11-18")]
    [InlineData("2025-11-18T23:30:00-05:00", "2025-11-18")]
    [InlineData("2025-11-18 09:30", "2025-11-18")]
    [InlineData("2025-11-18T09:30:00.000+0000", "2025-11-18")]
    [InlineData("Tue, 18 Nov 2025 09:30:00 GMT", "2025-11-18")]
    [InlineData("November 18, 2025", "2025-11-18")]
    [InlineData("Nov. 18th, 2025 at 9:30 am", "2025-11-18")]
    [InlineData("18 November 2025, 09:30", "2025-11-18")]
    [InlineData("Tuesday 18 November 2025", "2025-11-18")]
    [InlineData("Sept 3, 2019", "2019-09-03")]
    [InlineData("20251118", "2025-11-18")]
    [InlineData("2025/11/18", "2025-11-18")]
    public void Written_days_are_read(string written, string day) =>
        Assert.Equal(DateOnly.Parse(day), PublicationDate.ReadWritten(written));

    [Theory]
    [InlineData("11/12/2025")]
    [InlineData("0000-01-01")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31")]
    [InlineData("2025-02-30")]
    [InlineData("yesterday")]
    [InlineData("18 November 2025 was the day on which the talks began")]
    [InlineData("")]
    public void What_is_no_day_or_could_be_two_is_not(string written) => Assert.Null(PublicationDate.ReadWritten(written));

    [Fact]
    public void Every_day_in_range_is_read_back() =>
        Gen.Int[PublicationDate.Earliest.DayNumber, PublicationDate.Latest.DayNumber].Select(DateOnly.FromDayNumber)
            .Sample(day => PublicationDate.ReadWritten(day.ToString("MMMM d, yyyy")) == day && PublicationDate.Read(day.ToString("yyyy-MM-dd")) == day);

    [Fact]
    public void Nothing_written_throws() => Gen.String.Sample(written => { _ = PublicationDate.ReadWritten(written); _ = PublicationDate.Read(written); });
}
