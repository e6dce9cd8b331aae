using CsCheck;
using Parley.Linking.Incidents;
using Parley.Store.Linking;
using Xunit;

namespace Parley.Tests.Store.Linking;

public sealed class LatestFilingsTests
{
    private static readonly Gen<List<(int Month, int Day, int Incident)>> s_filings = Gen.Select(Gen.Int[0, 1], Gen.Int[0, 40], Gen.Int[0, 120]).List[0, 600];

    [Fact]
    public void Of_each_key_the_incidents_filed_latest_are_kept_whatever_the_order_of_days() => s_filings.Sample(filings =>
    {
        var latest = new LatestFilings();
        foreach (var (month, day, incident) in filings) latest.Add(new FilingKey(month, 7), DateOnly.FromDayNumber(day), incident);
        foreach (var month in new[] { FilingKey.Undated, 1 })
            Assert.Equal(Plain(filings.Where(f => f.Month == month), month), latest.All.Where(f => f.Key.Month == month).Select(f => (f.Day.DayNumber, f.Incident)));
        Assert.Equal(latest.All.Select(f => f.Incident).Distinct().Order(), latest.Incidents.Order());
    }, iter: 300);

    // All filings in order of days, the last of each incident, the last so many of these.
    private static IEnumerable<(int Day, int Incident)> Plain(IEnumerable<(int Month, int Day, int Incident)> filings, int month) => filings.OrderBy(f => f.Day).Select((f, i) => (f.Day, f.Incident, Place: i))
        .GroupBy(f => f.Incident).Select(g => g.Last()).OrderBy(f => f.Place).TakeLast(month == FilingKey.Undated ? WorkingMemory.MostOfUndatedKey : WorkingMemory.MostOfKey).Select(f => (f.Day, f.Incident));
}
