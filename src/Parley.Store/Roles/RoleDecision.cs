namespace Parley.Store.Roles;

/// <summary>A decision about what articles taught; kept for ever. A later one on the same role takes its place.</summary>
/// <param name="Made">When, in UTC.</param>
/// <param name="By">Who made it.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Person">Whose role, as it was learned.</param>
/// <param name="Country">Of which country or organisation; null: whatever is or will be learned of the person.</param>
/// <param name="Office">Which office; null as <paramref name="Country"/>.</param>
public sealed record RoleDecision(DateTimeOffset Made, string By, Verdict Verdict, string Person, string? Country, string? Office)
{
    /// <summary>Why, in the decider's words.</summary>
    public string? Note { get; init; }

    /// <summary>What is true instead; set where the verdict is <see cref="Verdict.Correct"/>.</summary>
    public Correction? Correction { get; init; }
}
