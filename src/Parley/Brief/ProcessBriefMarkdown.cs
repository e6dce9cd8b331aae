using System.Globalization;
using Parley.Brief.Pages;
using Parley.Brief.Processes;
using Parley.Brief.Statements;

namespace Parley.Brief;

/// <summary>Writes the brief of a process as Markdown (CommonMark with tables): the same as the page, without its pictures.</summary>
public static class ProcessBriefMarkdown
{
    /// <summary>Writes the text, lines ended by a single line feed.</summary>
    public static void Write(ProcessBrief brief, TextWriter writer)
    {
        var findings = new MarkdownFindings(writer);
        writer.Write($"# {MarkdownText.Of(brief.Title)}\n\n");
        if (brief.Title != brief.Process) writer.Write($"{MarkdownText.Of(brief.Process)} · ");
        if (brief is { From: { } from, To: { } to }) writer.Write($"articles of {DayText.Period(from, to)} · ");
        writer.Write($"written {brief.Written.ToString("d MMM yyyy, HH:mm zzz", CultureInfo.InvariantCulture)}\n\n");
        findings.Write(brief.State);
        findings.Write(brief.Changes);
        findings.WriteHeading(brief.CourseHeading, isEmpty: brief.Course is null);
        findings.Write(brief.Rounds);
        findings.Write(brief.Agreements, 3);
        findings.Write(brief.Exchanges, 3);
        findings.Write(brief.Turns, 3);
        findings.Write(brief.Positions);
        findings.Write(brief.Series);
        findings.Write(brief.Ground);
        findings.Write(brief.Disputes);
        if (brief.Articles > 0) MarkdownSources.Write(brief.Sources, brief.MoreSources, writer);
        MarkdownSources.WriteFoot(writer);
    }
}
