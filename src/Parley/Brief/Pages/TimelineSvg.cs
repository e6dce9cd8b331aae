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
        WriteKey(html);
        html.Raw("<div class=\"scroll\" role=\"region\" aria-label=\"Chart of what happened when\" tabindex=\"0\">\n");
        Draw(timeline, html);
        html.Raw($"</div>\n<figcaption>Statements of what happened or goes on, by {timeline.Unit}; cooperation above the line, conflict below it. What is planned, possible or denied is not counted.");
        if (timeline.Outside > 0) html.Raw($" {timeline.Outside:#,0} of earlier or later days {(timeline.Outside == 1 ? "is" : "are")} not drawn.");
        html.Raw("</figcaption>\n");
        WriteTable(timeline, html);
        html.Raw("</figure>\n</section>\n");
    }

    private static void WriteKey(HtmlText html) => html.Raw("""
        <ul class="key">
        <li class="vc">cooperation in words</li><li class="mc">cooperation in deeds</li><li class="vx">conflict in words</li><li class="mx">conflict in deeds</li>
        </ul>

        """);

    private static void Draw(Timeline timeline, HtmlText html)
    {
        var up = Math.Max(1, timeline.Bins.Max(b => b.Counts.Cooperation));
        var down = Math.Max(1, timeline.Bins.Max(b => b.Counts.Conflict));
        var unit = (double)Plot / (up + down);
        var zero = Top + (up * unit);
        html.Raw($"<svg class=\"timeline\" viewBox=\"0 0 {Width} {Top + Plot + 34}\" role=\"img\" aria-labelledby=\"timeline-title timeline-desc\">\n<title id=\"timeline-title\">Statements by {timeline.Unit}</title>\n<desc id=\"timeline-desc\">{Described(timeline)}</desc>\n");
        WriteScale(up, down, unit, zero, html);
        var step = (double)(Width - Left) / timeline.Bins.Count;
        for (var i = 0; i < timeline.Bins.Count; i++) DrawBin(timeline.Bins[i].Counts, Left + (i * step), step, (zero, unit), html);
        html.Raw($"<line class=\"axis\" x1=\"{Left}\" x2=\"{Width}\" y1=\"{N(zero)}\" y2=\"{N(zero)}\"/>\n");
        WriteDays(timeline, step, html);
        html.Raw("</svg>\n");
    }

    private static void DrawBin(QuadCounts counts, double x, double step, (double Zero, double Unit) scale, HtmlText html)
    {
        var width = Math.Min(step * 0.72, 56);
        var left = x + ((step - width) / 2);
        Bar("mc", counts.MaterialCooperation, scale.Zero - (counts.MaterialCooperation * scale.Unit));
        Bar("vc", counts.VerbalCooperation, scale.Zero - (counts.Cooperation * scale.Unit));
        Bar("mx", counts.MaterialConflict, scale.Zero);
        Bar("vx", counts.VerbalConflict, scale.Zero + (counts.MaterialConflict * scale.Unit));

        void Bar(string quad, int count, double y)
        {
            if (count > 0) html.Raw($"<rect class=\"{quad}\" x=\"{N(left)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(count * scale.Unit)}\"/>\n");
        }
    }

    private static void WriteScale(int up, int down, double unit, double zero, HtmlText html)
    {
        var step = Step(Math.Max(up, down));
        for (var n = -(down / step) * step; n <= up; n += step)
        {
            var y = zero - (n * unit);
            html.Raw($"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width}\" y1=\"{N(y)}\" y2=\"{N(y)}\"/><text class=\"tick\" x=\"{Left - 8}\" y=\"{N(y + 4)}\" text-anchor=\"end\">{Math.Abs(n)}</text>\n");
        }
    }

    private static void WriteDays(Timeline timeline, double step, HtmlText html)
    {
        var every = (timeline.Bins.Count + MostLabels - 1) / MostLabels;
        for (var i = 0; i < timeline.Bins.Count; i += every)
            html.Raw($"<text class=\"tick\" x=\"{N(Left + ((i + 0.5) * step))}\" y=\"{Top + Plot + 24}\" text-anchor=\"middle\">{Label(timeline, i)}</text>\n");
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

    // 1, 2 or 5 times a power of ten, so that about four lines are drawn.
    private static int Step(int most)
    {
        var step = 1;
        while (most / step > 4) step = step.ToString(CultureInfo.InvariantCulture)[0] == '2' ? step / 2 * 5 : step * 2;
        return step;
    }

    private static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
