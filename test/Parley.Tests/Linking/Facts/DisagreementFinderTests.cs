using Parley.Events;
using Parley.Linking;
using Parley.Linking.Facts;
using Parley.Linking.Incidents;
using Parley.Tests.Store.Linking;
using Parley.Text.Fingerprints;
using Xunit;

namespace Parley.Tests.Linking.Facts;

public sealed class DisagreementFinderTests
{
    private static readonly DateOnly s_day = new(2025, 3, 10);

    [Fact]
    public void Counts_that_cannot_both_be_right_are_told_with_who_says_so_and_since_when()
    {
        var found = Assert.Single(Find([Report("a", 3), Report("b", 5, day: 1), Report("c", 5, day: 2)]));
        Assert.Equal(("killed", "person"), (found.Of, found.Unit));
        Assert.Equal(["3", "5"], found.Values.Select(v => v.Value));
        Assert.Equal(s_day.AddDays(1), found.Values[1].Since);
        Assert.Equal(["Paper of b", "Paper of c"], found.Values[1].Witnesses.Select(w => w.According));
    }

    [Fact]
    public void Counts_that_may_both_be_right_are_no_disagreement()
    {
        Assert.Empty(Find([Report("a", 3), Report("b", 3)]));
        Assert.Empty(Find([Report("a", 3), With(Report("b", 0), Number(2, null))]));
        Assert.Empty(Find([Report("a", 5), With(Report("b", 0), Number(4, 4), Number(1, 1))]));
        Assert.NotEmpty(Find([Report("a", 1), With(Report("b", 0), Number(2, null))]));
    }

    [Fact]
    public void Who_corrects_a_count_does_not_disagree_with_oneself()
    {
        Assert.Empty(Find([Report("a", 3) with { Source = "the ministry" }, Report("b", 5, day: 1) with { Source = "the ministry" }]));
        Assert.NotEmpty(Find([Report("a", 3) with { Source = "the ministry" }, Report("b", 5) with { Source = "the ministry" }]));
    }

    [Fact]
    public void Copies_are_one_witness()
    {
        var print = Fingerprint.Of(Enumerable.Range(0, 60).Select(i => $"word{i}"));
        var found = Assert.Single(Find([Report("a", 3), Report("b", 5), Report("c", 5)], article => article == "a" ? null : print));
        Assert.Equal(["c"], Assert.Single(found.Values[1].Witnesses).Copies);
    }

    [Fact]
    public void What_a_party_says_of_its_enemy_is_a_claim()
    {
        var claim = Report("b", 5);
        var found = Assert.Single(Find([Report("a", 3), claim with { Event = claim.Event with { Voice = EventVoice.Opponent } }]));
        Assert.Equal([false, true], found.Values.Select(v => v.IsClaim));
    }

    [Fact]
    public void Whether_it_happened_where_and_who_did_it_are_compared()
    {
        var a = Report("a", 3);
        var denied = Report("b", 3);
        Assert.Equal("happened", Assert.Single(Find([a, denied with { Event = denied.Event with { Status = EventStatus.Negated } }])).Of);
        var elsewhere = MadeReports.Attack("b", s_day, 2, 3).Record;
        Assert.Equal(["Ardal", "Corlan"], Assert.Single(Find([a, ReportReader.Read(elsewhere).Single()])).Values.Select(v => v.Value));
        var others = Report("b", 3);
        var army = others.Event.Recipients[0] with { Name = "Chad", Country = "TCD", Code = "TCDMIL" };
        Assert.Equal("actor", Assert.Single(Find([With(a, "SDN"), others with { Event = others.Event with { Actors = [army] } }])).Of);
    }

    private static Report With(Report report, params Quantity[] numbers) => report with { Event = report.Event with { Numbers = numbers } };

    private static Report With(Report report, string country) =>
        report with { Event = report.Event with { Actors = [report.Event.Recipients[0] with { Name = "the army", Country = country }] } };

    private static Quantity Number(double least, double? most) => new() { Of = "killed", Unit = "person", Least = least, Most = most, Start = 0, End = 1, Text = "n" };

    private static Report Report(string id, int killed, int day = 0) => ReportReader.Read(MadeReports.Attack(id, s_day.AddDays(day), 0, killed).Record).Single();

    private static IReadOnlyList<Disagreement> Find(IReadOnlyList<Report> reports, Func<string, Fingerprint?>? print = null)
    {
        var known = new KnownIncident(reports[0]);
        foreach (var report in reports.Skip(1)) known.Add(report, "the test says so");
        return DisagreementFinder.Find(IncidentAssembler.Assemble(known, print ?? (_ => null)));
    }
}
