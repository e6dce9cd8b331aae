namespace Parley.Linking.Series;

/// <summary>Which parties count for a side that somebody named.</summary>
/// <param name="Name">What the side is called.</param>
/// <param name="Has">Whether a party counts for it.</param>
public sealed record SideSelection(string Name, Func<LinkedParty, bool> Has);
