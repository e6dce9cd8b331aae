using Parley.Brief.Statements;
using Parley.Brief.Wording;
using Parley.Events;
using Parley.Linking.Processes;

namespace Parley.Brief.Charts;

/// <summary>Puts the course of a process on a line of days. It begins at most a month before the first article: what articles recall of older days is counted.</summary>
internal static class CourseBuilder
{
    private const int DaysBeforeArticles = 31;

    /// <summary>The picture; null where nothing has a day.</summary>
    /// <param name="process">The process.</param>
    /// <param name="words">Words for what stands beside marks.</param>
    /// <param name="published">Days of the articles.</param>
    public static Course? Build(Process process, ProcessWording words, IReadOnlyList<DateOnly> published)
    {
        List<CourseMark> marks = [.. Marks(process, words).OrderBy(m => m.Day)];
        if (published.Count == 0) return null;
        var earliest = DateOnly.FromDayNumber(Math.Max(0, published.Min().DayNumber - DaysBeforeArticles));
        var latest = published.Max();
        List<CourseMark> drawn = marks.FindAll(m => m.Day >= earliest);
        if (drawn.Count + process.Turns.Count == 0) return null;
        var from = drawn.Select(m => m.Day).Concat(process.Turns.Select(t => t.Day < earliest ? earliest : t.Day)).Min();
        var to = drawn.Select(m => m.Day).Append(latest).Max();
        return new Course(from, to, latest, [.. Bands(process.Turns, from, latest)], drawn, marks.Count - drawn.Count);
    }

    private static IEnumerable<CourseMark> Marks(Process process, ProcessWording words)
    {
        foreach (var round in process.Rounds) yield return new(CourseLane.Rounds, round.From, PlainText.Line(round.Place ?? "", 40), round.Status == RoundStatus.Held);
        foreach (var agreement in process.Agreements)
            if (DayOf(agreement.Time) is { } day) yield return new(CourseLane.Agreements, day, $"{agreement.Of}, {words.Label($"agreement.{agreement.Status}")}", agreement.Status is AgreementStatus.InForce or AgreementStatus.Kept);
        foreach (var exchange in process.Exchanges)
            if (DayOf(exchange.Time) is { } day) yield return new(CourseLane.Exchanges, day, $"{CountText.Number(exchange.Least, exchange.Most)} {exchange.Of}".TrimStart(), exchange.Status is EventStatus.Happened or EventStatus.Ongoing);
    }

    private static IEnumerable<CourseBand> Bands(IReadOnlyList<Turn> turns, DateOnly from, DateOnly latest)
    {
        for (var i = 0; i < turns.Count; i++)
        {
            var (first, last) = (turns[i].Day < from ? from : turns[i].Day, i + 1 < turns.Count ? turns[i + 1].Day : latest);
            if (last > first) yield return new CourseBand(turns[i].Status, first, last);
        }
    }

    private static DateOnly? DayOf(EventTime? time) => time?.From ?? time?.To;
}
