namespace Parley.Events.Numbers;

/// <summary>A number as the text gives it, with its bounds and its words.</summary>
/// <param name="Least">The least it may be, or null.</param>
/// <param name="Most">The most it may be, or null.</param>
/// <param name="Span">The number's words, with those that bound it.</param>
internal sealed record NumberPhrase(double? Least, double? Most, TextSpan Span);
