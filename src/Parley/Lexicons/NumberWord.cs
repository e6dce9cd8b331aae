namespace Parley.Lexicons;

/// <summary>A number in words.</summary>
/// <param name="Value">What it is worth.</param>
/// <param name="Kind">unit (adds), times (multiplies), open (at least so many), part (of the number that must follow).</param>
public sealed record NumberWord(double Value, string Kind);
