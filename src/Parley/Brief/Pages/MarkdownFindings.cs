using System.Globalization;
using Parley.Brief.Processes;
using Parley.Brief.Statements;
using Parley.Linking.Series;

namespace Parley.Brief.Pages;

/// <summary>The parts of a process's brief in Markdown.</summary>
internal sealed class MarkdownFindings(TextWriter writer)
{
    /// <summary>A heading with what the part holds, or that it holds nothing.</summary>
    public void WriteHeading(PartHeading heading, bool isEmpty, int level = 2) =>
        writer.Write($"{new string('#', level)} {heading.Title}\n\n{MarkdownText.Of(isEmpty ? heading.Nothing : heading.About)}\n\n");

    /// <summary>A list under its heading.</summary>
    public void Write(FindingList list, int level = 2)
    {
        WriteHeading(list.Heading, list.Findings.Count == 0, level);
        foreach (var finding in list.Findings) Write(finding);
        if (list.Earlier > 0) writer.Write($"{list.Earlier} earlier ones are not shown.\n\n");
    }

    /// <summary>A table, and then the words that its rows rest on.</summary>
    public void Write(FindingTable table)
    {
        WriteHeading(table.Heading, table.Rows.Count == 0, 3);
        if (table.Rows.Count == 0) return;
        writer.Write($"| {string.Join(" | ", table.Columns)} |\n|{string.Concat(table.Columns.Select(_ => "---|"))}\n");
        foreach (var row in table.Rows) writer.Write($"| {string.Join(" | ", row.Cells.Select(MarkdownText.Of))} |\n");
        writer.Write("\n");
        foreach (var row in table.Rows) Write(row.Evidence);
    }

    /// <summary>Positions, issue by issue.</summary>
    public void Write(PositionTable table)
    {
        WriteHeading(table.Heading, table.Issues.Count == 0);
        foreach (var row in table.Issues)
        {
            writer.Write($"### {MarkdownText.AtStart(MarkdownText.Of(row.Issue))}\n\n");
            for (var i = 0; i < row.Cells.Count; i++)
                foreach (var stance in row.Cells[i]) Write(stance with { Label = $"{table.Parties[i]} {stance.Label}" });
        }
    }

    /// <summary>Disputes: the happening, then who says what.</summary>
    public void Write(DisputeList list)
    {
        WriteHeading(list.Heading, list.Disputes.Count == 0);
        foreach (var dispute in list.Disputes)
        {
            Write(dispute.About);
            foreach (var value in dispute.Values) Write(value);
        }
    }

    /// <summary>The series as a table of the months in which something is told.</summary>
    public void Write(PairSeries series)
    {
        if (series.Points.Count == 0) return;
        writer.Write($"## {MarkdownText.Of(SeriesPlot.Title(series))}\n\n| days | cooperation | conflict | articles |\n|---|--:|--:|--:|\n");
        foreach (var point in series.Points.Where(p => p.Counts.Total > 0))
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"| {DayText.Period(point.From, point.To)} | {point.Counts.Cooperation} | {point.Counts.Conflict} | {point.Witnesses} |\n"));
        writer.Write("\n");
        foreach (var change in series.Changes) writer.Write($"- {SeriesPlot.InWords(change, series.Unit)}\n");
        if (series.Changes.Count > 0) writer.Write("\n");
    }

    private void Write(Finding finding)
    {
        var label = finding.Label.Length > 0 ? $"**{MarkdownText.Of(finding.Label.Trim())}:** " : "";
        var notes = finding.Notes.Count > 0 ? $" ({string.Join(", ", finding.Notes.Select(n => MarkdownText.Of(n.Text)))})" : "";
        writer.Write($"{label}{MarkdownText.AtStart(MarkdownText.Of(finding.Pieces))}{notes}\n\n");
        Write(finding.Evidence);
    }

    private void Write(Evidence evidence)
    {
        foreach (var quote in evidence.Quotes) MarkdownSources.WriteQuote(quote, writer);
        if (evidence.More > 0) writer.Write($"and {evidence.More} more quotations\n\n");
    }
}
