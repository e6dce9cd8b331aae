using System.Globalization;
using Parley.Brief.Charts;
using Parley.Brief.Pages;
using Parley.Brief.Statements;

namespace Parley.Brief;

/// <summary>Writes a brief as Markdown (CommonMark with tables): the same as the page, with tables for the charts.</summary>
public static class BriefMarkdown
{
    /// <summary>Writes the text, lines ended by a single line feed.</summary>
    public static void Write(Brief brief, TextWriter writer)
    {
        writer.Write($"# {MarkdownText.Of(brief.Title)}\n\n");
        var period = brief is { From: { } from, To: { } to } ? DayText.Period(from, to) + " · " : "";
        var about = brief.Actor is { } actor ? $"about {MarkdownText.Of(actor)} · " : "";
        writer.Write($"{period}{about}written {brief.Written.ToString("d MMM yyyy, HH:mm zzz", CultureInfo.InvariantCulture)}\n\n");
        if (brief.Statements == 0) WriteNothing(brief, writer);
        else WriteBody(brief, writer);
        MarkdownSources.WriteFoot(writer);
    }

    private static void WriteNothing(Brief brief, TextWriter writer)
    {
        var about = brief.Actor is { } actor ? $" that “{MarkdownText.Of(actor)}” took part in" : "";
        writer.Write($"## No events to tell\n\nNo article that was read tells of an event{about}{(brief.From is null ? "" : " in this period")}.\n\n");
        writer.Write("- Read articles first: `parley read` with files or folders.\n- Give a longer period, or none.\n- Give the actor's name as the articles have it, or a country's name or code; `parley events` lists what there is.\n\n");
    }

    private static void WriteBody(Brief brief, TextWriter writer)
    {
        writer.Write("## At a glance\n\n");
        foreach (var line in brief.Glance) writer.Write($"- {line.Label}: {MarkdownText.Of(line.Pieces)}\n");
        writer.Write("\n");
        if (brief.Timeline is { } timeline) Write(timeline, writer);
        if (brief.Matrix is { } matrix) Write(matrix, writer);
        writer.Write("In the quotations, the parties are in italics and the words that tell of the event in bold. “Reported” before a date: the article says no day, and this is the day of publication.\n\n");
        foreach (var section in brief.Sections.Where(s => s.Statements.Count > 0)) Write(section, writer);
        MarkdownSources.Write(brief.Sources, brief.MoreSources, writer);
    }

    private static void Write(Timeline timeline, TextWriter writer)
    {
        writer.Write($"## What happened when\n\n| {timeline.Unit} | cooperation in words | cooperation in deeds | conflict in words | conflict in deeds |\n|---|--:|--:|--:|--:|\n");
        foreach (var bin in timeline.Bins.Where(b => b.Counts.Total > 0))
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"| {DayText.Period(bin.From, bin.To)} | {bin.Counts.VerbalCooperation} | {bin.Counts.MaterialCooperation} | {bin.Counts.VerbalConflict} | {bin.Counts.MaterialConflict} |\n"));
        writer.Write(timeline.Outside > 0 ? $"\n{timeline.Outside} of earlier or later days not counted.\n\n" : "\n");
    }

    private static void Write(SideMatrix matrix, TextWriter writer)
    {
        writer.Write("## Who with whom\n\n| who | to whom | cooperation | conflict |\n|---|---|--:|--:|\n");
        foreach (var cell in matrix.Cells)
            writer.Write($"| {MarkdownText.Of(matrix.Sides[cell.Row])} | {MarkdownText.Of(matrix.Sides[cell.Column])} | {cell.Counts.Cooperation} | {cell.Counts.Conflict} |\n");
        writer.Write("\n");
    }

    private static void Write(BriefSection section, TextWriter writer)
    {
        writer.Write($"## {section.Title}\n\n{section.About}\n\n");
        foreach (var statement in section.Statements)
        {
            var label = statement.StatusLabel is { } status ? $" ({status})" : "";
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"### {MarkdownText.AtStart(MarkdownText.Of(statement.Pieces.Select(p => new Piece(p.Text))))}{label}\n\nConfidence {statement.Confidence:0.00}.\n\n"));
            foreach (var quote in statement.Quotes) MarkdownSources.WriteQuote(quote, writer);
            if (statement.MoreQuotes > 0) writer.Write($"and {statement.MoreQuotes} more quotations\n\n");
        }

        if (section.More > 0) writer.Write($"and {section.More} more statements; a shorter period or one actor shows them.\n\n");
    }
}
