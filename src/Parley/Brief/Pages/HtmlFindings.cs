using Parley.Brief.Processes;
using Parley.Brief.Statements;

namespace Parley.Brief.Pages;

/// <summary>The parts of a process's page: sentences on the left, the words they rest on beside them.</summary>
/// <param name="listed">How many sources the page lists; only to these it links.</param>
/// <param name="html">The page.</param>
internal sealed class HtmlFindings(int listed, HtmlText html)
{
    /// <summary>A heading with what the part holds, or that it holds nothing.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="isEmpty">Whether there is nothing below it.</param>
    /// <param name="level">2, or 3 within another part.</param>
    public void WriteHeading(PartHeading heading, bool isEmpty, int level = 2)
    {
        html.Raw(level == 2 ? "<h2" : "<h3").Raw($" id=\"{heading.Key}\">{heading.Title}").Raw(level == 2 ? "</h2>\n" : "</h3>\n");
        html.Raw(isEmpty ? "<p class=\"about empty\">" : "<p class=\"about\">").Raw($"{(isEmpty ? heading.Nothing : heading.About)}</p>\n");
    }

    /// <summary>A list under its heading.</summary>
    public void Write(FindingList list, int level = 2)
    {
        WriteHeading(list.Heading, list.Findings.Count == 0, level);
        Write(list.Findings);
        if (list.Earlier > 0) html.Raw($"<p class=\"more\">{list.Earlier:#,0} earlier ones are not shown.</p>\n");
    }

    /// <summary>Findings one below the other; nothing where there are none.</summary>
    public void Write(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0) return;
        html.Raw("<ol class=\"findings\">\n");
        foreach (var finding in findings)
        {
            html.Raw("<li>");
            WriteTold(finding);
            WriteEvidence(finding.Evidence);
            html.Raw("</li>\n");
        }

        html.Raw("</ol>\n");
    }

    /// <summary>A table with a line of evidence under each row.</summary>
    public void Write(FindingTable table)
    {
        WriteHeading(table.Heading, table.Rows.Count == 0, 3);
        if (table.Rows.Count == 0) return;
        html.Raw($"<div class=\"scroll\" role=\"region\" aria-label=\"{table.Heading.Title}\" tabindex=\"0\">\n<table class=\"rows\"><caption>{table.Heading.Title}</caption>\n<thead><tr>");
        foreach (var column in table.Columns) html.Raw($"<th scope=\"col\">{column}</th>");
        html.Raw("<th scope=\"col\">Told by</th></tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Raw("<tr>");
            for (var i = 0; i < row.Cells.Count; i++) html.Raw($"<td class=\"{(row.Cells[i].Length > 0 ? "told" : "none")}\" data-label=\"{table.Columns[i]}\"><bdi>{(row.Cells[i].Length > 0 ? row.Cells[i] : "–")}</bdi></td>");
            html.Raw("<td data-label=\"Told by\">");
            HtmlEvidence.WriteFolded(row.Evidence, listed, html);
            html.Raw("</td></tr>\n");
        }

        html.Raw("</tbody></table>\n</div>\n");
    }

    /// <summary>Positions, a column for each party.</summary>
    public void Write(PositionTable table)
    {
        WriteHeading(table.Heading, table.Issues.Count == 0);
        if (table.Issues.Count == 0) return;
        html.Raw($"<table class=\"positions\"><caption>{table.Heading.Title}</caption>\n<thead><tr><th scope=\"col\">Issue</th>");
        foreach (var party in table.Parties) html.Raw($"<th scope=\"col\"><bdi>{party}</bdi></th>");
        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Issues)
        {
            html.Raw($"<tr><th scope=\"row\">{row.Issue}</th>");
            for (var i = 0; i < row.Cells.Count; i++) WriteCell(table.Parties[i], row.Cells[i]);
            html.Raw("</tr>\n");
        }

        html.Raw("</tbody></table>\n");
    }

    /// <summary>Disputes: the happening, then who says what.</summary>
    public void Write(DisputeList list)
    {
        WriteHeading(list.Heading, list.Disputes.Count == 0);
        foreach (var dispute in list.Disputes)
        {
            html.Raw("<div class=\"dispute\"><p class=\"said\">");
            if (dispute.About.Label.Length > 0) html.Raw($"<span class=\"note\">{dispute.About.Label}</span> ");
            HtmlStatements.WritePieces(dispute.About.Pieces, html);
            html.Raw("</p>\n");
            Write(dispute.Values);
            html.Raw("</div>\n");
        }
    }

    private void WriteCell(string party, IReadOnlyList<Finding> stances)
    {
        html.Raw($"<td data-label=\"{party}\">").Raw(stances.Count == 0 ? "<span class=\"note\">–</span>" : "");
        foreach (var stance in stances)
        {
            html.Raw($"<p class=\"stance\"><span class=\"status {stance.Label}\">{stance.Label}</span> <span class=\"note\">");
            HtmlStatements.WritePieces(stance.Pieces, html);
            html.Raw("</span></p>\n");
            HtmlEvidence.Write(stance.Evidence, listed, html);
        }

        html.Raw("</td>");
    }

    private void WriteTold(Finding finding)
    {
        html.Raw($"<p class=\"when\"><bdi>{finding.Label}</bdi></p>\n<div class=\"told\"><p class=\"said\">");
        HtmlStatements.WritePieces(finding.Pieces, html);
        html.Raw("</p>\n");
        if (finding.Notes.Count > 0)
        {
            html.Raw("<p class=\"notes\">");
            foreach (var note in finding.Notes) html.Raw($"<span class=\"status{(note.Kind == PieceKind.Number ? " toll" : "")}\">{note.Text}</span> ");
            html.Raw("</p>\n");
        }

        html.Raw("</div>\n");
    }

    private void WriteEvidence(Evidence evidence)
    {
        html.Raw("<div class=\"evidence\">");
        HtmlEvidence.Write(evidence, listed, html);
        html.Raw("</div>");
    }
}
