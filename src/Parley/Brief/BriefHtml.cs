using Parley.Brief.Pages;
using Parley.Brief.Statements;

namespace Parley.Brief;

/// <summary>Writes a brief as one HTML page that needs nothing else: no script, no font, no picture from anywhere.</summary>
public static class BriefHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="brief">What it shows.</param>
    /// <param name="writer">Should write UTF-8, as the page says it does.</param>
    public static void Write(Brief brief, TextWriter writer)
    {
        var html = new HtmlText(writer);
        HtmlPage.Open($"{brief.Title}{(brief is { From: { } from, To: { } to } ? ", " + DayText.Period(from, to) : "")}", html);
        WriteHead(brief, html);
        html.Raw("<main id=\"brief\">\n");
        if (brief.Statements == 0) WriteNothing(brief, html);
        else WriteBody(brief, html);
        html.Raw("</main>\n");
        HtmlPage.Close(html);
    }

    private static void WriteHead(Brief brief, HtmlText html)
    {
        html.Raw($"<header>\n<p class=\"kicker\">Brief</p>\n<h1>{brief.Title}</h1>\n<p class=\"dateline\">");
        if (brief is { From: { } from, To: { } to }) html.Raw($"{DayText.Period(from, to)} · ");
        if (brief.Actor is { } actor) html.Raw($"about <bdi>{actor}</bdi> · ");
        HtmlPage.WriteWritten(brief.Written, html);
        if (brief.Statements > 0) WriteContents(brief, html);
        html.Raw("</header>\n");
    }

    private static void WriteContents(Brief brief, HtmlText html)
    {
        html.Raw("<nav aria-label=\"Contents\">\n<ol>\n");
        foreach (var section in brief.Sections.Where(s => s.Statements.Count > 0))
            html.Raw($"<li><a href=\"#{section.Key}\">{section.Title}</a> <span class=\"count\">{section.Statements.Count + section.More}</span></li>\n");
        html.Raw($"<li><a href=\"#sources\">Sources</a> <span class=\"count\">{brief.Articles}</span></li>\n</ol>\n</nav>\n");
    }

    private static void WriteBody(Brief brief, HtmlText html)
    {
        HtmlGlance.Write(brief, html);
        if (brief.Timeline is { } timeline) TimelineSvg.Write(timeline, html);
        if (brief.Matrix is { } matrix) SideMatrixSvg.Write(matrix, html);
        HtmlStatements.WriteLegend(html);
        foreach (var section in brief.Sections.Where(s => s.Statements.Count > 0)) HtmlStatements.Write(section, brief.Sources.Count, html);
        HtmlSources.Write(brief.Sources, brief.MoreSources, html);
    }

    private static void WriteNothing(Brief brief, HtmlText html)
    {
        var about = brief.Actor is { } actor ? $" that “{actor}” took part in" : "";
        html.Raw($"""
            <section class="nothing">
            <h2>No events to tell</h2>
            <p>No article that was read tells of an event{about}{(brief.From is null ? "" : " in this period")}.</p>
            <ul>
            <li>Read articles first: <code>parley read</code> <var>files or folders</var>.</li>
            <li>Give a longer period, or none.</li>
            <li>Give the actor's name as the articles have it, or a country's name or code; <code>parley events</code> lists what there is.</li>
            </ul>
            </section>

            """);
    }
}
