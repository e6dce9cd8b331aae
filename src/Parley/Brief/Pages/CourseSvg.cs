using System.Globalization;
using Parley.Brief.Charts;
using Parley.Brief.Statements;

namespace Parley.Brief.Pages;

/// <summary>Draws the course of a process on a line of days: a band for its status, below it a lane each for rounds, agreements and exchanges.</summary>
internal static class CourseSvg
{
    private const int Width = 960;
    private const int Left = 104;
    private const int Right = 944;
    private const int Band = 34;
    private const int Lane = 30;
    private const int LabelHeight = 16;
    private const int Foot = 30;
    private const int MostTicks = 9;
    private const int DaysOfMonths = 1100;

    // Width of a letter of 12 pixels, on the wide side.
    private const double Letter = 6;

    /// <summary>The drawing and what its marks mean. The lists that follow on the page hold all that it shows.</summary>
    public static void Write(Course course, HtmlText html)
    {
        html.Raw("<figure>\n<ul class=\"key\">\n");
        foreach (var status in course.Bands.Select(b => b.Status).Distinct()) html.Raw($"<li class=\"{Name(status)}\">{Name(status)}</li>");
        html.Raw("<li class=\"shape\">● rounds</li><li class=\"shape\">◆ agreements</li><li class=\"shape\">■ exchanges</li>");
        html.Raw("</ul>\n<div class=\"scroll from-end\" role=\"region\" aria-label=\"Picture of the course\" tabindex=\"0\">\n");
        Draw(course, html);
        html.Raw("</div>\n<figcaption>The band is the status from turn to turn. Filled marks took place or stand; hollow ones were announced, put off, broken or did not come about. The broken line is the day of the latest article.");
        if (course.Outside > 0) html.Raw($" {course.Outside} of earlier days {(course.Outside == 1 ? "is" : "are")} not drawn.");
        html.Raw("</figcaption>\n</figure>\n");
    }

    private static void Draw(Course course, HtmlText html)
    {
        var lanes = Lanes(course);
        var bottom = lanes.Count == 0 ? Band + 12 : lanes[^1].Bottom;
        html.Raw($"<svg class=\"timeline course\" viewBox=\"0 0 {Width} {bottom + Foot}\" role=\"img\" aria-labelledby=\"course-title course-desc\">\n<title id=\"course-title\">The course from {DayText.Of(course.From)} to {DayText.Of(course.To)}</title>\n<desc id=\"course-desc\">{Described(course)}</desc>\n");
        DrawTicks(course, bottom, html);
        html.Raw($"<text class=\"lane\" x=\"0\" y=\"{4 + (Band / 2) + 5}\">Status</text>\n");
        foreach (var band in course.Bands) DrawBand(course, band, html);
        foreach (var lane in lanes) DrawLane(lane, html);
        var latest = QuadBars.N(X(course, course.Latest));
        html.Raw($"<line class=\"latest\" x1=\"{latest}\" x2=\"{latest}\" y1=\"0\" y2=\"{bottom}\"/>\n</svg>\n");
    }

    private static void DrawBand(Course course, CourseBand band, HtmlText html)
    {
        var (from, to) = (X(course, band.From), X(course, band.To));
        html.Raw($"<rect class=\"band {Name(band.Status)}\" x=\"{QuadBars.N(from)}\" y=\"4\" width=\"{QuadBars.N(Math.Max(1.5, to - from - 1))}\" height=\"{Band}\"/>\n");
        var name = Name(band.Status);
        if (to - from > (name.Length * Letter) + 12) html.Raw($"<text class=\"on-band\" x=\"{QuadBars.N(from + 7)}\" y=\"{4 + (Band / 2) + 5}\">{name}</text>\n");
    }

    private static void DrawLane(LaneRows lane, HtmlText html)
    {
        html.Raw($"<text class=\"lane\" x=\"0\" y=\"{lane.Top + 19}\">{lane.Lane}</text>\n<line class=\"grid\" x1=\"{Left}\" x2=\"{Right}\" y1=\"{lane.Top + 14}\" y2=\"{lane.Top + 14}\"/>\n");
        foreach (var mark in lane.Marks) DrawMark(mark, lane, html);
        foreach (var mark in lane.Marks.Where(m => m.Mark.Label.Length > 0))
            html.Raw($"<text class=\"label\" x=\"{QuadBars.N(mark.LabelX)}\" y=\"{lane.Top + Lane + 8 + (mark.Row * LabelHeight)}\" text-anchor=\"{mark.Anchor}\">{mark.Mark.Label}</text>\n");
    }

    private static void DrawMark(PlacedMark placed, LaneRows lane, HtmlText html)
    {
        var (x, y) = (placed.X, lane.Top + 14);
        var kind = $"mark {lane.Lane.ToString().ToLowerInvariant()}{(placed.Mark.IsDone ? "" : " hollow")}";
        if (placed.Row > 0) html.Raw($"<line class=\"lead\" x1=\"{QuadBars.N(x)}\" x2=\"{QuadBars.N(x)}\" y1=\"{y + 8}\" y2=\"{lane.Top + Lane - 4 + (placed.Row * LabelHeight)}\"/>\n");
        var round = lane.Lane == CourseLane.Rounds ? 7 : lane.Lane == CourseLane.Exchanges ? 0 : 2;
        var turn = lane.Lane == CourseLane.Agreements ? $" transform=\"rotate(45 {QuadBars.N(x)} {y})\"" : "";
        html.Raw($"<rect class=\"{kind}\" x=\"{QuadBars.N(x - 6)}\" y=\"{y - 6}\" width=\"12\" height=\"12\" rx=\"{round}\"").Raw(turn).Raw($"><title>{DayText.Of(placed.Mark.Day)}{(placed.Mark.Label.Length > 0 ? ": " + placed.Mark.Label : "")}</title></rect>\n");
    }

    private static void DrawTicks(Course course, int bottom, HtmlText html)
    {
        foreach (var (day, label) in Ticks(course))
        {
            var x = QuadBars.N(X(course, day));
            html.Raw($"<line class=\"grid\" x1=\"{x}\" x2=\"{x}\" y1=\"{Band + 8}\" y2=\"{bottom}\"/><text class=\"tick\" x=\"{x}\" y=\"{bottom + 20}\" text-anchor=\"middle\">{label}</text>\n");
        }
    }

    // Beginnings of months, or of years where it lasts longer; of very short courses the first day too.
    private static IEnumerable<(DateOnly Day, string Label)> Ticks(Course course)
    {
        var days = course.To.DayNumber - course.From.DayNumber;
        var months = days <= DaysOfMonths ? 1 : 12;
        var every = (days / (months == 1 ? 30 : 365) / MostTicks) + 1;
        var first = new DateOnly(course.From.Year, months == 1 ? course.From.Month : 1, 1);
        for (var day = first; day <= course.To; day = day.AddMonths(months * every))
            if (day >= course.From) yield return (day, months == 1 ? day.ToString("MMM yyyy", CultureInfo.InvariantCulture) : $"{day.Year}");
        if (days < 35) yield return (course.From, DayText.Of(course.From));
    }

    private static List<LaneRows> Lanes(Course course)
    {
        var lanes = new List<LaneRows>();
        var top = Band + 18;
        foreach (var group in course.Marks.GroupBy(m => m.Lane).OrderBy(g => g.Key))
        {
            var rows = new LabelRows(Letter);
            List<PlacedMark> marks = [.. group.Select(m => Placed(course, m, rows))];
            lanes.Add(new(group.Key, top, marks, top + Lane + 8 + (rows.Count * LabelHeight)));
            top = lanes[^1].Bottom;
        }

        return lanes;
    }

    private static PlacedMark Placed(Course course, CourseMark mark, LabelRows rows)
    {
        var (x, width) = (X(course, mark.Day), mark.Label.Length * Letter);
        var isAtEnd = x - 6 + width > Width;
        var start = isAtEnd ? x + 6 - width : x - 6;
        return new(mark, x, isAtEnd ? x + 6 : x - 6, isAtEnd ? "end" : "start", width == 0 ? 0 : rows.Place(start, width));
    }

    private static double X(Course course, DateOnly day)
    {
        var days = Math.Max(1, course.To.DayNumber - course.From.DayNumber);
        return Left + 8 + ((Right - Left - 16) * (double)(day.DayNumber - course.From.DayNumber) / days);
    }

    private static string Described(Course course)
    {
        var bands = string.Join("; ", course.Bands.Select(b => $"{Name(b.Status)} from {DayText.Of(b.From)}"));
        var marks = string.Join(", ", course.Marks.GroupBy(m => m.Lane).Select(g => $"{g.Count()} {g.Key.ToString().ToLowerInvariant()}"));
        return $"Status: {(bands.Length > 0 ? bands : "none told")}. {(marks.Length > 0 ? marks : "No rounds, agreements or exchanges")}. The lists below hold them all.";
    }

    private static string Name(Linking.Processes.ProcessStatus status) => status.ToString().ToLowerInvariant();

    private sealed record LaneRows(CourseLane Lane, int Top, IReadOnlyList<PlacedMark> Marks, int Bottom);

    private sealed record PlacedMark(CourseMark Mark, double X, double LabelX, string Anchor, int Row);
}
