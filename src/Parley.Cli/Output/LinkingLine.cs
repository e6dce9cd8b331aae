using Parley.Store.Linking;

namespace Parley.Cli.Output;

/// <summary>How far linking is, and what it came to.</summary>
internal sealed class LinkingLine(Terminal terminal)
{
    private ProgressLine? _line;
    private long _scale;

    /// <summary>Shows how far it is, if it is time to.</summary>
    public void Update(LinkingProgress progress)
    {
        _line ??= new ProgressLine(terminal, _scale = progress.AllArticles, "reports linked");
        _line.Update(progress.Reports, Math.Min(progress.Articles, _scale));
    }

    /// <summary>Takes the line away.</summary>
    public void Clear() => _line?.Clear();

    /// <summary>"12 reports of 3 days linked, 4 joined others: 8 incidents in all"; null where nothing was linked.</summary>
    public static string? Summary(LinkingReport report) => report.Days == 0 ? null
        : $"{report.Reports:N0} {(report.Reports == 1 ? "report" : "reports")} of {report.Days:N0} {(report.Days == 1 ? "day" : "days")} linked, {report.Joined:N0} joined others: {report.Incidents:N0} {(report.Incidents == 1 ? "incident" : "incidents")} in all";
}
