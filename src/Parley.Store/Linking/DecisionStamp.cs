namespace Parley.Store.Linking;

/// <summary>Who decides, when and why.</summary>
/// <param name="Made">When.</param>
/// <param name="By">Who.</param>
/// <param name="Note">Why, in words.</param>
public sealed record DecisionStamp(DateTimeOffset Made, string By, string? Note);
