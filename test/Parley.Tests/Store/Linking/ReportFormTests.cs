using Parley.Linking;
using Parley.Store.Linking;
using Xunit;

namespace Parley.Tests.Store.Linking;

public sealed class ReportFormTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_compared_comes_back(bool isDated)
    {
        var report = ReportReader.Read(MadeReports.Attack("a", isDated ? new(2025, 3, 10) : null, 1, 7).Record).Single();
        var read = ReportForm.Read(new FormReader(), ReportForm.Write(report), report.Article, report.Published, report.Terms);
        var (e, again) = (report.Event, read.Event);
        Assert.Equal((e.Id, e.Class, e.Status, e.Mode, e.Reciprocal, e.Trigger), (again.Id, again.Class, again.Status, again.Mode, again.Reciprocal, again.Trigger));
        Assert.Equal((e.Time?.From, e.Time?.To, e.Time?.Basis), (again.Time?.From, again.Time?.To, again.Time?.Basis));
        Assert.Equal((e.Place!.Name, e.Place.Country, e.Place.Lat, e.Place.Lon, e.Place.GeonameId, e.Place.Granularity), (again.Place!.Name, again.Place.Country, again.Place.Lat, again.Place.Lon, again.Place.GeonameId, again.Place.Granularity));
        Assert.Equal(e.Actors.Concat(e.Recipients).Select(p => (p.Name, p.Country, p.Sector, p.Code)), again.Actors.Concat(again.Recipients).Select(p => (p.Name, p.Country, p.Sector, p.Code)));
        Assert.Equal(e.Words, again.Words);
        Assert.Equal(e.Cameo, again.Cameo);
        Assert.Equal(report.Named.Most, read.Named.Most);
        Assert.Equal(e.Numbers.Select(n => (n.Of, n.Unit, n.Scope, n.Least, n.Most)), again.Numbers.Select(n => (n.Of, n.Unit, n.Scope, n.Least, n.Most)));
    }

    [Fact]
    public void A_form_of_another_version_is_refused()
    {
        var report = ReportReader.Read(MadeReports.Attack("a", null, 1, 7).Record).Single();
        var form = ReportForm.Write(report);
        form[0]++;
        Assert.Contains("--all", Assert.Throws<Parley.Store.DatabaseException>(() => ReportForm.Read(new FormReader(), form, "a", null, report.Terms)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_gives_what_is_filed_under_wanted_keys()
    {
        var page = FilingPage.Write([(7u, 1), (uint.MaxValue, 2), (7u, 3), (0u, 4)]);
        var found = new List<(uint, int)>();
        FilingPage.Find(page, new WantedKeys([7u, uint.MaxValue, 99u]), found);
        Assert.Equal([(7u, 1), (7u, 3), (uint.MaxValue, 2)], found);
    }
}
