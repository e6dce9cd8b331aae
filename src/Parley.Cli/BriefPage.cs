using Parley.Brief;
using Parley.Brief.Processes;
using Parley.Cli.Output;

namespace Parley.Cli;

/// <summary>A composed brief: how it is written, and what the terminal says of it.</summary>
/// <param name="Html">Writes it as HTML.</param>
/// <param name="Markdown">Writes it as Markdown.</param>
/// <param name="Summary">What it holds.</param>
internal sealed record BriefPage(Action<TextWriter> Html, Action<TextWriter> Markdown, Action<Terminal> Summary)
{
    /// <summary>What happened, for a period or an actor.</summary>
    public static BriefPage Of(Brief.Brief brief) => new(w => BriefHtml.Write(brief, w), w => BriefMarkdown.Write(brief, w), t => BriefSummary.Write(brief, t));

    /// <summary>A process.</summary>
    public static BriefPage Of(ProcessBrief brief) => new(w => ProcessBriefHtml.Write(brief, w), w => ProcessBriefMarkdown.Write(brief, w), t => BriefSummary.Write(brief, t));
}
