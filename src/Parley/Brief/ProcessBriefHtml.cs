using Parley.Brief.Pages;
using Parley.Brief.Processes;
using Parley.Brief.Statements;

namespace Parley.Brief;

/// <summary>Writes the brief of a process as one HTML page that needs nothing else.</summary>
public static class ProcessBriefHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="brief">What it shows.</param>
    /// <param name="writer">Should write UTF-8, as the page says it does.</param>
    public static void Write(ProcessBrief brief, TextWriter writer)
    {
        var html = new HtmlText(writer);
        HtmlPage.Open(brief.Title, html);
        WriteHead(brief, html);
        html.Raw("<main id=\"brief\">\n");
        WriteBody(brief, new HtmlFindings(brief.Sources.Count, html), html);
        if (brief.Articles > 0) HtmlSources.Write(brief.Sources, brief.MoreSources, html);
        html.Raw("</main>\n");
        HtmlPage.Close(html);
    }

    private static void WriteHead(ProcessBrief brief, HtmlText html)
    {
        html.Raw($"<header>\n<p class=\"kicker\">Process</p>\n<h1>{brief.Title}</h1>\n<p class=\"dateline\">");
        if (brief.Title != brief.Process) html.Raw($"{brief.Process} · ");
        if (brief is { From: { } from, To: { } to }) html.Raw($"articles of {DayText.Period(from, to)} · ");
        HtmlPage.WriteWritten(brief.Written, html);
        html.Raw("<nav aria-label=\"Contents\">\n<ol>\n");
        foreach (var (heading, count) in Contents(brief))
            html.Raw($"<li><a href=\"#{heading.Key}\">{heading.Title}</a> <span class=\"count\">{count}</span></li>\n");
        if (brief.Articles > 0) html.Raw($"<li><a href=\"#sources\">Sources</a> <span class=\"count\">{brief.Articles}</span></li>\n");
        html.Raw("</ol>\n</nav>\n</header>\n");
    }

    private static IEnumerable<(PartHeading Heading, int Count)> Contents(ProcessBrief brief) =>
    [
        (brief.Changes.Heading, brief.Changes.Findings.Count + brief.Changes.Earlier),
        (brief.Rounds.Heading, brief.Rounds.Rows.Count),
        (brief.Agreements.Heading, brief.Agreements.Findings.Count + brief.Agreements.Earlier),
        (brief.Exchanges.Heading, brief.Exchanges.Findings.Count + brief.Exchanges.Earlier),
        (brief.Positions.Heading, brief.Positions.Issues.Count),
        (brief.Ground.Heading, brief.Ground.Findings.Count + brief.Ground.Earlier),
        (brief.Disputes.Heading, brief.Disputes.Disputes.Count),
    ];

    private static void WriteBody(ProcessBrief brief, HtmlFindings findings, HtmlText html)
    {
        html.Raw("<section class=\"glance state\" aria-labelledby=\"state\">\n");
        findings.Write(brief.State);
        html.Raw("</section>\n");
        if (brief.Articles > 0) HtmlStatements.WriteMarks(html);
        Section("changes", () => findings.Write(brief.Changes), html);
        Section("course", () => WriteCourse(brief, findings, html), html);
        Section("positions", () => findings.Write(brief.Positions), html);
        SeriesSvg.Write(brief.Series, html, brief.SeriesAbout);
        Section("ground", () => findings.Write(brief.Ground), html);
        Section("disputes", () => findings.Write(brief.Disputes), html);
    }

    private static void WriteCourse(ProcessBrief brief, HtmlFindings findings, HtmlText html)
    {
        findings.WriteHeading(brief.CourseHeading, isEmpty: brief.Course is null);
        if (brief.Course is { } course) CourseSvg.Write(course, html);
        findings.Write(brief.Rounds);
        findings.Write(brief.Agreements, 3);
        findings.Write(brief.Exchanges, 3);
        findings.Write(brief.Turns, 3);
    }

    private static void Section(string key, Action write, HtmlText html)
    {
        html.Raw($"<section class=\"part {key}\" aria-labelledby=\"{key}\">\n");
        write();
        html.Raw("</section>\n");
    }
}
