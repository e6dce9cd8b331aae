namespace Parley.Events.Numbers;

/// <summary>A number without its bounds.</summary>
/// <param name="Value">What it is worth.</param>
/// <param name="IsOpen">Whether it is at least that ("dozens").</param>
/// <param name="Next">Index of the word after it.</param>
/// <param name="Scale">What a last word as "million" multiplied it by; 1 for none.</param>
internal readonly record struct Numeral(double Value, bool IsOpen, int Next, double Scale);
