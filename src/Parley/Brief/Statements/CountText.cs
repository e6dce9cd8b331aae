using System.Globalization;
using Parley.Brief.Wording;
using Parley.Events;

namespace Parley.Brief.Statements;

/// <summary>Counts as a brief writes them: "at least 34 killed", "34 to 41 killed".</summary>
internal static class CountText
{
    /// <summary>All that the events of a statement count, each kind once, as the range over the articles.</summary>
    /// <param name="events">Events told as one.</param>
    /// <param name="done">Whether they are deeds that were done; "called for the release of 23" releases nobody, and only the number is told.</param>
    /// <param name="wording">The words.</param>
    public static List<string> Of(IEnumerable<Event> events, bool done, BriefWording wording) =>
        [.. events.SelectMany(Totals).GroupBy(q => (q.Of, q.Unit)).Select(g => Words(g.Key.Unit, Range(g), done, wording)).Distinct()];

    /// <summary>"34", "at least 34", "at most 40", "34 to 41"; null where neither end is known.</summary>
    public static string? Number(double? least, double? most) => (least, most) switch
    {
        ({ } a, { } b) => a.Equals(b) ? Digits(a) : $"{Digits(a)} to {Digits(b)}",
        ({ } a, null) => $"at least {Digits(a)}",
        (null, { } b) => $"at most {Digits(b)}",
        _ => null,
    };

    // "Four rebels and one soldier were killed" tells of five: counts of one kind in one event are added.
    private static IEnumerable<Quantity> Totals(Event e)
    {
        foreach (var kind in Own(e).DistinctBy(n => (n.Start, n.Of)).GroupBy(n => (n.Of, n.Unit)))
        {
            var all = kind.ToList();
            yield return all[0] with
            {
                Least = all.All(n => n.Least is null) ? null : all.Sum(n => n.Least ?? 0),
                Most = all.Exists(n => n.Most is null) ? null : all.Sum(n => n.Most),
            };
        }
    }

    // Parts are counted with their whole, and what goes beyond the event is not the event's.
    private static IEnumerable<Quantity> Own(Event e) => e.Numbers.Where(n => n.Scope == QuantityScope.Event);

    private static Quantity Range(IEnumerable<Quantity> quantities)
    {
        var all = quantities.ToList();
        var most = all.Max(q => q.Most ?? q.Least);
        return all[0] with
        {
            Least = all.Exists(q => q.Least is null) ? null : all.Min(q => q.Least),
            Most = all.Exists(q => q.Most is null && q.Least >= most) ? null : most,
        };
    }

    private static string Words(string? unit, Quantity range, bool done, BriefWording wording)
    {
        var number = Number(range.Least, range.Most) ?? PlainText.Line(range.Text, 60);
        var counted = unit is null or "person" ? number : $"{number} {PlainText.Line(unit, 40)}";
        return done ? wording.CountOf(PlainText.Line(range.Of, 40), counted) : $"number given: {counted}";
    }

    private static string Digits(double number) =>
        Math.Abs(number) < 1e15 ? number.ToString("#,0.##", CultureInfo.InvariantCulture) : number.ToString("0.##E+0", CultureInfo.InvariantCulture);
}
