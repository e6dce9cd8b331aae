namespace Parley.Events.Attributions;

/// <summary>Who speaks, as the tree tells it.</summary>
/// <param name="Head">Head word of the noun phrase; -1 where the text does not tell.</param>
/// <param name="Verb">The verb whose subject it is: another than the cue where the cue shares it ("said it was, adding that").</param>
/// <param name="Passive">Grammatical subject of a passive cue, which belongs to the content; -1 of an active one.</param>
internal readonly record struct Subject(int Head, int Verb, int Passive)
{
    public bool IsPassive => Passive >= 0;
}
