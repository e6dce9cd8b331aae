namespace Parley.Evaluation.Measures;

/// <summary>A gold event that one of two codings has right.</summary>
/// <param name="IsFirstRight">Whether it is the first.</param>
/// <param name="First">What the first coding has.</param>
/// <param name="Second">What the second has.</param>
public sealed record ListedDifference(bool IsFirstRight, ListedError First, ListedError Second);
