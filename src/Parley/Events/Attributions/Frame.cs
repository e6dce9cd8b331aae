using Parley.Lexicons;

namespace Parley.Events.Attributions;

/// <summary>A cue found in a sentence, with its speaker, before its content is known.</summary>
/// <param name="Word">The cue's head word.</param>
/// <param name="Cue">The row.</param>
/// <param name="Subject">Who speaks.</param>
/// <param name="First">First word of the cue.</param>
/// <param name="Last">Last word of the cue.</param>
internal readonly record struct Frame(int Word, AttributionCue Cue, Subject Subject, int First, int Last);
