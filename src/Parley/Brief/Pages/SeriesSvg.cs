using Parley.Brief.Statements;
using Parley.Linking.Series;

namespace Parley.Brief.Pages;

/// <summary>Writes the series of two sides as a section of a page: the drawing, and the table behind it.</summary>
internal static class SeriesSvg
{
    /// <summary>Writes the section; nothing where the series has no periods.</summary>
    /// <param name="series">What it shows.</param>
    /// <param name="html">Where it goes.</param>
    /// <param name="about">What is counted, where that needs to be said.</param>
    /// <param name="id">The section's identifier: no other of the page has it.</param>
    public static void Write(PairSeries series, HtmlText html, string about = "", string id = "series")
    {
        if (series.Points.Count == 0) return;
        html.Raw($"<section class=\"chart\" aria-labelledby=\"{id}\">\n<h2 id=\"{id}\"><bdi>{series.One}</bdi> {(series.Directed ? "towards" : "and")} <bdi>{series.Other}</bdi></h2>\n");
        if (about.Length > 0) html.Raw($"<p class=\"about\">{about}</p>\n");
        html.Raw("<figure>\n");
        QuadBars.WriteKey(html);
        html.Raw("<div class=\"scroll\" role=\"region\" aria-label=\"Chart of conflict and cooperation\" tabindex=\"0\">\n");
        SeriesPlot.Draw(series, html, id);
        html.Raw($"</div>\n<figcaption>Incidents by {Unit(series)}, each once however many articles tell of it; cooperation above the line, conflict below it. The thin line is the sum of PLOVER scores (on the right). Dashed lines: the rate of conflict or cooperation changed. Rates are of what was reported.{LeftOut(series)}</figcaption>\n");
        WriteTable(series, html);
        html.Raw("</figure>\n</section>\n");
    }

    private static string LeftOut(PairSeries series)
    {
        var undated = series.Undated > 0 ? $" {series.Undated:#,0} without a day, or told less exactly, {Are(series.Undated)} not drawn." : "";
        return series.Outside > 0 ? $"{undated} {series.Outside:#,0} of earlier or later days {Are(series.Outside)} not drawn." : undated;
    }

    private static string Are(int count) => count == 1 ? "is" : "are";

    private static string Unit(PairSeries series) => series.Unit.ToString().ToLowerInvariant();

    private static void WriteTable(PairSeries series, HtmlText html)
    {
        html.Raw($"""
            <details><summary>The numbers as a table</summary>
            <div class="scroll" role="region" aria-label="Table of conflict and cooperation" tabindex="0">
            <table><caption>Incidents by {Unit(series)} and kind</caption>
            <thead><tr><th scope="col">Days</th><th scope="col" class="n">Cooperation in words</th><th scope="col" class="n">Cooperation in deeds</th><th scope="col" class="n">Conflict in words</th><th scope="col" class="n">Conflict in deeds</th><th scope="col" class="n">Score</th><th scope="col" class="n">Articles</th></tr></thead>
            <tbody>

            """);
        foreach (var point in series.Points.Where(p => p.Counts.Total > 0))
            html.Raw($"<tr><th scope=\"row\">{DayText.Period(point.From, point.To)}</th><td class=\"n\">{point.Counts.VerbalCooperation}</td><td class=\"n\">{point.Counts.MaterialCooperation}</td><td class=\"n\">{point.Counts.VerbalConflict}</td><td class=\"n\">{point.Counts.MaterialConflict}</td><td class=\"n\">{point.Score:0.#}</td><td class=\"n\">{point.Witnesses}</td></tr>\n");
        html.Raw("</tbody></table>\n");
        foreach (var change in series.Changes) html.Raw($"<p class=\"more\">{SeriesPlot.InWords(change, series.Unit)}</p>\n");
        html.Raw("</div></details>\n");
    }
}
