namespace Parley.Lexicons;

/// <summary>A place that bears a name.</summary>
/// <param name="Entry">The place.</param>
/// <param name="ByMainName">Whether the name is the place's own, not one of its other names.</param>
internal readonly record struct PlaceMatch(PlaceEntry Entry, bool ByMainName);
