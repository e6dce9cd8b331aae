using Parley.Text.Network;

namespace Parley.Text.Training;

/// <summary>A sentence of the treebank as numbers.</summary>
/// <param name="Words">Embedding rows of each word.</param>
/// <param name="LowerWords">The same for the words in lower case.</param>
/// <param name="Rare">Probability with which each word is treated as unknown.</param>
/// <param name="Coarse">Index of each word's universal part of speech.</param>
/// <param name="Fine">Index of each word's Penn tag.</param>
/// <param name="Heads">Head of each word; -1 the root.</param>
/// <param name="Relations">Index of each word's relation.</param>
internal sealed record TrainingSentence(WordRows[] Words, WordRows[] LowerWords, float[] Rare, int[] Coarse, int[] Fine, int[] Heads, int[] Relations);
