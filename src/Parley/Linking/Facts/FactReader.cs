using Parley.Events;

namespace Parley.Linking.Facts;

/// <summary>Reads what a report says of an incident, fact by fact.</summary>
internal static class FactReader
{
    /// <summary>The facts of a report: its own counts (not parts of them, nor sums beyond it), who, where and when it tells, and whether it happened at all.</summary>
    public static IEnumerable<Fact> Read(Report report)
    {
        var e = report.Event;
        foreach (var number in e.Numbers.Where(n => n.Scope == QuantityScope.Event))
            yield return Fact(report, number.Of) with { Least = number.Least, Most = number.Most, Unit = number.Unit };
        foreach (var actor in e.Actors.Where(a => a.Code is not null)) yield return Fact(report, Facts.Fact.OfActor) with { Value = actor.Name, Party = actor };
        if (e.Place is { Basis: null } place) yield return Fact(report, Facts.Fact.OfPlace) with { Value = place.Name, Place = place };
        if (e.Time is { IsTold: true } time) yield return Fact(report, Facts.Fact.OfTime) with { Value = Days(time) };
        if (e.Status is EventStatus.Happened or EventStatus.Ongoing or EventStatus.Negated) yield return Fact(report, Facts.Fact.OfHappened) with { Value = e.Status == EventStatus.Negated ? "no" : "yes" };
    }

    private static string Days(EventTime time) => time.From == time.To ? $"{time.From:yyyy-MM-dd}" : $"{time.From:yyyy-MM-dd}/{time.To:yyyy-MM-dd}";

    private static Fact Fact(Report report, string of) => new()
    {
        Of = of,
        According = report.Source ?? report.Publisher ?? report.Article,
        Voice = report.Event.Voice,
        Article = report.Article,
        Event = report.Event.Id,
        Since = report.Published,
    };
}
