namespace Parley.Lexicons;

/// <summary>A number in words.</summary>
/// <param name="Value">What it is worth.</param>
/// <param name="Kind">unit (adds), times (multiplies), open (at least so many), part (of what follows).</param>
public sealed record NumberWord(double Value, string Kind);
