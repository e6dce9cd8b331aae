namespace Parley.Linking.Decisions;

/// <summary>What somebody decided about two reports.</summary>
/// <param name="One">A report.</param>
/// <param name="Other">Another one.</param>
/// <param name="IsOne">Whether they must be one incident; else they must be two.</param>
/// <param name="By">Who decided.</param>
public sealed record LinkDecision(ReportKey One, ReportKey Other, bool IsOne, string By);
