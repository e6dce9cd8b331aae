using System.Globalization;
using Parley.Brief.Charts;
using Parley.Brief.Statements;

namespace Parley.Brief.Pages;

/// <summary>Draws a timeline: cooperation above the line, conflict below it; words light, deeds dark. The table behind it holds the numbers.</summary>
internal static class TimelineSvg
{
    private const int Width = 960;
    private const int Left = 52;
    private const int Top = 14;
    private const int Plot = 220;
    private const int MostLabels = 7;

    public static void Write(Timeline timeline, HtmlText html)
    {
        html.Raw("<section class=\"chart\" aria-labelledby=\"timeline\">\n<h2 id=\"timeline\">What happened when</h2>\n<figure>\n");
        QuadBars.WriteKey(html);
        html.Raw("<div class=\"scroll\" role=\"region\" aria-label=\"Chart of what happened when\" tabindex=\"0\">\n");
        Draw(timeline, html);
        html.Raw($"</div>\n<figcaption>Statements of what happened or goes on, by {timeline.Unit}; cooperation above the line, conflict below it. What is planned, possible or denied is not counted.");
        if (timeline.Outside > 0) html.Raw($" {timeline.Outside:#,0} of earlier or later days {(timeline.Outside == 1 ? "is" : "are")} not drawn.");
        html.Raw("</figcaption>\n");
        WriteTable(timeline, html);
        html.Raw("</figure>\n</section>\n");
    }

    private static void Draw(Timeline timeline, HtmlText html)
    {
        var up = Math.Max(1, timeline.Bins.Max(b => b.Counts.Cooperation));
        var down = Math.Max(1, timeline.Bins.Max(b => b.Counts.Conflict));
        var bars = QuadBars.Of(up, down, Top, Plot);
        html.Raw($"<svg class=\"timeline\" viewBox=\"0 0 {Width} {Top + Plot + 34}\" role=\"img\" aria-labelledby=\"timeline-title timeline-desc\">\n<title id=\"timeline-title\">Statements by {timeline.Unit}</title>\n<desc id=\"timeline-desc\">{Described(timeline)}</desc>\n");
        bars.DrawScale(up, down, (Left, Width), html);
        var step = (double)(Width - Left) / timeline.Bins.Count;
        for (var i = 0; i < timeline.Bins.Count; i++) bars.Draw(timeline.Bins[i].Counts, Left + (i * step), step, html);
        html.Raw($"<line class=\"axis\" x1=\"{Left}\" x2=\"{Width}\" y1=\"{QuadBars.N(bars.Zero)}\" y2=\"{QuadBars.N(bars.Zero)}\"/>\n");
        WriteDays(timeline, step, html);
        html.Raw("</svg>\n");
    }

    private static void WriteDays(Timeline timeline, double step, HtmlText html)
    {
        var every = (timeline.Bins.Count + MostLabels - 1) / MostLabels;
        for (var i = 0; i < timeline.Bins.Count; i += every)
            html.Raw($"<text class=\"tick\" x=\"{QuadBars.N(Left + ((i + 0.5) * step))}\" y=\"{Top + Plot + 24}\" text-anchor=\"middle\">{Label(timeline, i)}</text>\n");
    }

    private static string Label(Timeline timeline, int bin)
    {
        var day = timeline.Bins[bin].From;
        return timeline.Unit switch
        {
            "day" or "week" => day.ToString("d MMM", CultureInfo.InvariantCulture),
            "month" => day.ToString("MMM yyyy", CultureInfo.InvariantCulture),
            _ => day.Year.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static string Described(Timeline timeline)
    {
        var most = timeline.Bins.MaxBy(b => b.Counts.Total)!;
        var all = timeline.Bins.Sum(b => b.Counts.Total);
        return all == 0 ? "Nothing is told to have happened in this period."
            : $"{timeline.Bins.Sum(b => b.Counts.Cooperation)} statements of cooperation and {timeline.Bins.Sum(b => b.Counts.Conflict)} of conflict; most, {most.Counts.Total}, at {DayText.Period(most.From, most.To)}. The numbers are in the table below.";
    }

    private static void WriteTable(Timeline timeline, HtmlText html)
    {
        html.Raw($"""
            <details><summary>The numbers as a table</summary>
            <div class="scroll" role="region" aria-label="Table of statements by {timeline.Unit}" tabindex="0">
            <table><caption>Statements by {timeline.Unit} and kind</caption>
            <thead><tr><th scope="col">From</th><th scope="col" class="n">Cooperation in words</th><th scope="col" class="n">Cooperation in deeds</th><th scope="col" class="n">Conflict in words</th><th scope="col" class="n">Conflict in deeds</th></tr></thead>
            <tbody>

            """);
        foreach (var bin in timeline.Bins.Where(b => b.Counts.Total > 0))
            html.Raw($"<tr><th scope=\"row\">{DayText.Period(bin.From, bin.To)}</th><td class=\"n\">{bin.Counts.VerbalCooperation}</td><td class=\"n\">{bin.Counts.MaterialCooperation}</td><td class=\"n\">{bin.Counts.VerbalConflict}</td><td class=\"n\">{bin.Counts.MaterialConflict}</td></tr>\n");
        html.Raw("</tbody></table>\n</div></details>\n");
    }
}
