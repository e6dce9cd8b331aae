namespace Parley.Store;

/// <summary>What a run is told at its beginning.</summary>
/// <param name="Started">When.</param>
/// <param name="Coder">Name and version of the coder.</param>
/// <param name="Lexicon">Hash of the knowledge used.</param>
/// <param name="Sources">What it was asked to read.</param>
public sealed record RunStart(DateTimeOffset Started, string Coder, string Lexicon, IReadOnlyList<string> Sources);
