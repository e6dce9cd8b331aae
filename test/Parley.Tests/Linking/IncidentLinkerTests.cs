using Parley.Events;
using Parley.Linking;
using Parley.Linking.Incidents;
using Parley.Ontology;
using Xunit;
using static Parley.Tests.Linking.ReportsByHand;

namespace Parley.Tests.Linking;

public sealed class IncidentLinkerTests
{
    [Fact]
    public void A_wider_and_a_narrower_name_of_one_side_meet_on_the_same_day_at_the_same_place()
    {
        var incident = Assert.Single(Link(Strike("a", 12, 11), Strike("b", 13, 11).With(e => e with { Actors = [Army] })));
        Assert.Equal(2, incident.Reports.Count);
        Assert.Contains("the same place", incident.Reports[1].Because, StringComparison.Ordinal);
        Assert.Contains("of a", incident.Reports[1].Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_town_another_week_or_another_side_is_another_incident()
    {
        Assert.Equal(2, Link(Strike("a", 12, 11), Strike("b", 12, 11).With(e => e with { Place = Zouar })).Count);
        Assert.Equal(2, Link(Strike("a", 12, 11), Strike("b", 20, 18)).Count);
        Assert.Equal(2, Link(Meeting("a", 12, 11), Meeting("b", 12, 11).With(e => e with { Actors = [Chad, Libya], Recipients = [Chad, Libya] })).Count);
    }

    [Fact]
    public void Arrests_of_two_persons_are_two_and_a_surname_alone_may_be_either()
    {
        static Report Arrest(string article, string name) => Of(article, 12, EventClass.Coerce, [], [Party(name, null, null, null)], "arrest").With(e => e with { Mode = "arrest", Place = Faya });
        Assert.Equal(2, Link(Arrest("a", "Ruth Hale"), Arrest("b", "Omar Diaz")).Count);
        Assert.Single(Link(Arrest("a", "Ruth Hale"), Arrest("b", "Hale")));
    }

    [Fact]
    public void Other_counts_of_one_strike_are_one_incident_with_every_value()
    {
        var known = Link(Strike("a", 12, 11).With(e => e with { Numbers = [Killed(12)] }), Strike("b", 13, 11).With(e => e with { Numbers = [Killed(20)] }));
        var incident = IncidentAssembler.Assemble(Assert.Single(known), _ => null);
        Assert.Equal([12, 20], incident.Facts.Where(f => f.Of == "killed").Select(f => f.Least!.Value).Order());
        Assert.Equal(["a", "b"], incident.Members.Select(m => m.Article));
        Assert.Equal("Faya", incident.Place!.Name);
        Assert.Equal(new DateOnly(2025, 3, 11), incident.Time!.From);
    }

    [Fact]
    public void What_was_announced_is_what_was_held_and_what_is_announced_afterwards_is_another_round()
    {
        var announced = Meeting("a", 5, 11).With(e => e with { Status = EventStatus.Planned });
        Assert.Single(Link(announced, Meeting("b", 12, 11)));
        var next = Meeting("c", 13, 11).With(e => e with { Status = EventStatus.Planned, Time = null });
        Assert.Equal(2, Link(Meeting("b", 12, 11), next).Count);
        Assert.Equal(EventStatus.Happened, IncidentAssembler.Assemble(Link(announced, Meeting("b", 12, 11))[0], _ => null).Status);
    }

    [Fact]
    public void The_order_of_arrival_within_a_day_does_not_matter()
    {
        Report[] day = [Strike("d", 12, 11), Strike("a", 12, 11), Meeting("b", 12, 12), Strike("c", 12, 11).With(e => e with { Place = Zouar }), Meeting("e", 12, 12)];
        var one = Groups(Link(day));
        Assert.Equal(one, Groups(Link([.. day.Reverse()])));
        Assert.Equal(one, Groups(Link([day[2], day[4], day[0], day[3], day[1]])));
    }

    private static IReadOnlyList<KnownIncident> Link(params Report[] reports)
    {
        var memory = new WorkingMemory();
        new IncidentLinker(Engine.Lexicon, memory).LinkAll(reports);
        return memory.Incidents;
    }

    private static IEnumerable<string> Groups(IEnumerable<KnownIncident> incidents) =>
        incidents.Select(i => string.Join(' ', i.Reports.Select(r => r.Report.Article).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);

    private static Report Strike(string article, int published, int day) =>
        Of(article, published, EventClass.Assault, [Chad], [Niger], "strike", "market", "drone").With(e => e with { Place = Faya, Time = Day(day), Mode = "aerial" });

    private static Report Meeting(string article, int published, int day) =>
        Of(article, published, EventClass.Consult, [Chad, Niger], [Chad, Niger], "meet", "border").With(e => e with { Reciprocal = true, Time = Day(day) });

    private static Quantity Killed(int people) => new() { Of = "killed", Unit = "person", Least = people, Most = people, Start = 0, End = 2, Text = "12" };
}
