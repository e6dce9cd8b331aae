namespace Parley.Evaluation.Alignment;

/// <summary>The parties of one side in two readings of an event.</summary>
/// <param name="Gold">The gold event's.</param>
/// <param name="Coded">The coding's.</param>
internal readonly record struct Sides(IReadOnlyList<LabelledParty> Gold, IReadOnlyList<LabelledParty> Coded)
{
    /// <summary>Actors and recipients apart; where either event is of two who did something to each other, all parties as one side.</summary>
    public static IReadOnlyList<Sides> Of(LabelledEvent gold, LabelledEvent coded) => gold.Reciprocal || coded.Reciprocal
        ? [new([.. gold.Actors, .. gold.Recipients], [.. coded.Actors, .. coded.Recipients])]
        : [new(gold.Actors, coded.Actors), new(gold.Recipients, coded.Recipients)];

    /// <summary>Whether one party of the gold side at least was found; a side without parties asks for none.</summary>
    public bool Agrees(string? text)
    {
        var coded = Coded;
        return Gold.Count == 0 || Gold.Any(g => coded.Any(c => PartyAgreement.IsSame(g, c, text)));
    }
}
