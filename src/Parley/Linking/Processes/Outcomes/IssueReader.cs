using Parley.Lexicons.Processes;
using Parley.Linking.Processes.Parties;

namespace Parley.Linking.Processes.Outcomes;

/// <summary>Reads what a demand, an offer, a promise or a refusal is about.</summary>
internal sealed class IssueReader(IReadOnlyList<IssueRule> rules)
{
    /// <summary>The issue by its words, else by its code; null where neither tells.</summary>
    public string? Of(Step step) =>
        (rules.FirstOrDefault(r => step.Words.Overlaps(r.Words)) ?? rules.FirstOrDefault(r => step.HasCameo(r.Cameo)))?.Issue;
}
