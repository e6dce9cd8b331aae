using Parley.Brief.Processes;
using Spectre.Console;

namespace Parley.Cli.Output;

/// <summary>What a brief holds: its sections with the number of their statements.</summary>
internal static class BriefSummary
{
    /// <summary>Writes to standard output.</summary>
    public static void Write(Brief.Brief brief, Terminal terminal)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(new TableColumn(SpectreOutput.Plain(brief.Title)));
        table.AddColumn(new TableColumn("Statements") { Alignment = Justify.Right });
        foreach (var section in brief.Sections.Where(s => s.Statements.Count > 0))
            table.AddRow(SpectreOutput.Plain(section.Title), SpectreOutput.Plain($"{section.Statements.Count + section.More:N0}"));
        table.AddRow(SpectreOutput.Plain($"all, from {brief.Events:N0} events in {brief.Articles:N0} articles"), SpectreOutput.Plain($"{brief.Statements:N0}"));
        SpectreOutput.Write(terminal, table);
    }

    /// <summary>Writes what the brief of a process holds, beginning with how it stands.</summary>
    public static void Write(ProcessBrief brief, Terminal terminal)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(new TableColumn(SpectreOutput.Plain(brief.Process)));
        table.AddColumn(new TableColumn(""));
        foreach (var finding in brief.State.Findings)
            table.AddRow(SpectreOutput.Plain(finding.Label), SpectreOutput.Plain(string.Concat(finding.Pieces.Select(p => p.Text))));
        if (brief.State.Findings.Count == 0) table.AddRow(SpectreOutput.Plain("Status"), SpectreOutput.Plain(brief.State.Heading.Nothing));
        table.AddRow(SpectreOutput.Plain("Read"), SpectreOutput.Plain($"{brief.Incidents:N0} incidents in {brief.Articles:N0} articles"));
        SpectreOutput.Write(terminal, table);
    }
}
