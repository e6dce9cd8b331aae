using Parley.Lexicons;

namespace Parley.Entities.Names;

/// <summary>A name of the lexicon found in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token, included.</param>
/// <param name="Entries">Everything that bears the name; at least one.</param>
internal sealed record NameMatch(int First, int Last, IReadOnlyList<NameEntry> Entries);
