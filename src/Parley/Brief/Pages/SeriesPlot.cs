using System.Globalization;
using Parley.Brief.Statements;
using Parley.Linking.Series;

namespace Parley.Brief.Pages;

/// <summary>Draws the series of two sides: bars of cooperation above the line and of conflict below it, the sum of scores as a line, changes of rate as dashed lines.</summary>
internal static class SeriesPlot
{
    private const int Width = 960;
    private const int Left = 52;
    private const int Right = 908;
    private const int Plot = 240;
    private const int Foot = 34;
    private const int MostLabels = 7;
    private const int LabelHeight = 18;
    private const int Head = 56;

    // Widths of letters of 13 pixels, plain and bold, on the wide side.
    private const double Letter = 6.8;
    private const double BoldLetter = 8;

    private static readonly (string Kind, string Words)[] s_key =
        [("vc", "cooperation in words"), ("mc", "cooperation in deeds"), ("vx", "conflict in words"), ("mx", "conflict in deeds"), ("scores", "line: sum of PLOVER scores")];

    /// <summary>The drawing inside a page.</summary>
    /// <param name="series">What it shows; it has at least one period.</param>
    /// <param name="html">Where it goes.</param>
    /// <param name="id">Begins the identifiers of title and description: no other drawing of the page has it.</param>
    public static void Draw(PairSeries series, HtmlText html, string id)
    {
        var labels = Labels(series);
        Open(series, html, id, "", (0, Top(labels) + Plot + Foot));
        DrawBody(series, labels, html);
        html.Raw("</svg>\n");
    }

    /// <summary>The drawing as a file of its own, with its heading and what the colours mean.</summary>
    public static void DrawAlone(PairSeries series, string style, HtmlText html)
    {
        var labels = Labels(series);
        var height = Head + Top(labels) + Plot + Foot;
        Open(series, html, "series", " xmlns=\"http://www.w3.org/2000/svg\"", (-Head, height));
        html.Raw($"<style>{style}</style>\n<rect class=\"ground\" y=\"{-Head}\" width=\"{Width}\" height=\"{height}\"/>\n<text class=\"heading\" x=\"{Left}\" y=\"{22 - Head}\">{Title(series)}</text>\n");
        var x = (double)Left;
        foreach (var (kind, words) in s_key)
        {
            html.Raw($"<rect class=\"{kind}\" x=\"{QuadBars.N(x)}\" y=\"-20\" width=\"11\" height=\"11\"/><text class=\"tick\" x=\"{QuadBars.N(x + 16)}\" y=\"-10\">{words}</text>\n");
            x += 34 + (words.Length * Letter);
        }

        DrawBody(series, labels, html);
        html.Raw("</svg>\n");
    }

    /// <summary>"Ukraine and Russia by month".</summary>
    public static string Title(PairSeries series) => $"{series.One} {(series.Directed ? "towards" : "and")} {series.Other} by {series.Unit.ToString().ToLowerInvariant()}";

    /// <summary>"from 1 May 2025 on conflict 0.4 → 2.5 a month".</summary>
    public static string InWords(RateChange change, SeriesUnit unit) =>
        $"from {DayText.Of(change.Day)} on {Kind(change)} {Rate(change.Before)} → {Rate(change.After)} a {unit.ToString().ToLowerInvariant()}";

    private static string Described(PairSeries series)
    {
        var (cooperation, conflict) = (series.Points.Sum(p => p.Counts.Cooperation), series.Points.Sum(p => p.Counts.Conflict));
        var counts = $"{cooperation} {(cooperation == 1 ? "incident" : "incidents")} of cooperation and {conflict} of conflict from {DayText.Of(series.Points[0].From)} to {DayText.Of(series.Points[^1].To)}.";
        return series.Changes.Count == 0 ? $"{counts} No change of their rates stands out." : $"{counts} Changes: {string.Join("; ", series.Changes.Select(c => InWords(c, series.Unit)))}.";
    }

    private static int Top(List<ChangeLabel> labels) => 14 + (labels.Count == 0 ? 0 : (labels.Max(l => l.Row) + 1) * LabelHeight);

    private static void Open(PairSeries series, HtmlText html, string id, string space, (int Top, int Height) box) =>
        html.Raw("<svg").Raw(space).Raw($" class=\"timeline\" viewBox=\"0 {box.Top} {Width} {box.Height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">\n<title id=\"{id}-title\">{Title(series)}</title>\n<desc id=\"{id}-desc\">{Described(series)}</desc>\n");

    private static void DrawBody(PairSeries series, List<ChangeLabel> labels, HtmlText html)
    {
        var top = Top(labels);
        var (up, down) = (series.Points.Max(p => p.Counts.Cooperation), series.Points.Max(p => p.Counts.Conflict));
        var bars = QuadBars.Of(up, down, top, Plot);
        bars.DrawScale(up, down, (Left, Right), html);
        var step = Step(series);
        for (var i = 0; i < series.Points.Count; i++) bars.Draw(series.Points[i].Counts, Left + (i * step), step, html);
        html.Raw($"<line class=\"axis\" x1=\"{Left}\" x2=\"{Right}\" y1=\"{QuadBars.N(bars.Zero)}\" y2=\"{QuadBars.N(bars.Zero)}\"/>\n");
        DrawScore(series, bars.Zero, top, html);
        foreach (var label in labels) DrawLine(label, top, html);
        foreach (var label in labels) html.Raw($"<text class=\"change {Kind(label.Change)}\" x=\"{QuadBars.N(label.X)}\" y=\"{label.Y}\" text-anchor=\"{label.Anchor}\">{label.Text}</text>\n");
        WriteDays(series, step, top, html);
    }

    private static double Step(PairSeries series) => (double)(Right - Left) / series.Points.Count;

    // The scale of scores has its zero where the counts have theirs, and as much room above and below.
    private static void DrawScore(PairSeries series, double zero, double top, HtmlText html)
    {
        var (most, least) = (Math.Max(0, series.Points.Max(p => p.Score)), Math.Min(0, series.Points.Min(p => p.Score)));
        if (most - least == 0) return;
        var unit = Math.Min(most > 0 ? (zero - top) / most : double.MaxValue, least < 0 ? (top + Plot - zero) / -least : double.MaxValue);
        var step = Step(series);
        var points = series.Points.Select((p, i) => $"{QuadBars.N(Left + ((i + 0.5) * step))},{QuadBars.N(zero - (p.Score * unit))}");
        html.Raw($"<polyline class=\"score\" points=\"{string.Join(' ', points)}\"/>\n");
        foreach (var score in new[] { most, least }.Where(s => s != 0))
            html.Raw($"<text class=\"tick\" x=\"{Right + 8}\" y=\"{QuadBars.N(zero - (score * unit) + 4)}\">{Signed(score)}</text>\n");
    }

    private static void DrawLine(ChangeLabel label, int top, HtmlText html) =>
        html.Raw($"<line class=\"change {Kind(label.Change)}\" x1=\"{QuadBars.N(label.X)}\" x2=\"{QuadBars.N(label.X)}\" y1=\"{label.Y + 4}\" y2=\"{top + Plot}\"/>\n");

    // Each label in the first row in which it touches none before it.
    private static List<ChangeLabel> Labels(PairSeries series)
    {
        var step = Step(series);
        var rows = new LabelRows(Letter);
        var labels = new List<ChangeLabel>();
        foreach (var change in series.Changes)
        {
            var at = series.Points.TakeWhile(p => p.From < change.Day).Count();
            var text = $"{Day(change.Day, series.Unit)}: {Kind(change)} {Rate(change.Before)} → {Rate(change.After)}";
            var (x, width) = (Left + (at * step), text.Length * BoldLetter);
            var isAtEnd = x + width > Width;
            var start = isAtEnd ? x - width : x;
            labels.Add(new(change, text, x, isAtEnd ? "end" : "start", rows.Place(start, width)));
        }

        return labels;
    }

    private static void WriteDays(PairSeries series, double step, int top, HtmlText html)
    {
        var every = (series.Points.Count + MostLabels - 1) / MostLabels;
        for (var i = 0; i < series.Points.Count; i += every)
            html.Raw($"<text class=\"tick\" x=\"{QuadBars.N(Left + ((i + 0.5) * step))}\" y=\"{top + Plot + 24}\" text-anchor=\"middle\">{Day(series.Points[i].From, series.Unit)}</text>\n");
    }

    private static string Day(DateOnly day, SeriesUnit unit) => unit == SeriesUnit.Month ? day.ToString("MMM yyyy", CultureInfo.InvariantCulture) : DayText.Of(day);

    private static string Kind(RateChange change) => change.IsConflict ? "conflict" : "cooperation";

    private static string Rate(double rate) => rate.ToString(rate switch { < 1 => "0.##", < 10 => "0.#", _ => "0" }, CultureInfo.InvariantCulture);

    private static string Signed(double score) => score.ToString("+0.#;−0.#;0", CultureInfo.InvariantCulture);

    /// <summary>Where the words of a change stand.</summary>
    private sealed record ChangeLabel(RateChange Change, string Text, double X, string Anchor, int Row)
    {
        public int Y => 12 + (Row * LabelHeight);
    }
}
