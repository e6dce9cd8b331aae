namespace Parley.Entities.Coreference.Training;

/// <summary>A mention as annotators marked it.</summary>
/// <param name="Sentence">Index of the sentence in its document.</param>
/// <param name="First">First word.</param>
/// <param name="Last">Last word, included.</param>
/// <param name="Head">The word of it that the treebank's tree hangs the others from.</param>
/// <param name="Entity">Number of the entity in its document.</param>
/// <param name="Type">"person", "organization", "place", "abstract" …</param>
internal sealed record GoldMention(int Sentence, int First, int Last, int Head, int Entity, string Type);
