namespace Parley.Brief.Wording;

/// <summary>How a status is told: patterns with <c>{past} {base} {ing} {done} {is} {was}</c>.</summary>
/// <param name="Active">With an actor.</param>
/// <param name="Passive">Without one.</param>
/// <param name="Label">The mark beside the statement; absent for what simply happened.</param>
internal sealed record StatusRow(string Active, string Passive, string? Label)
{
    /// <summary>The verb phrase for an actor; <paramref name="many"/>: the actor takes "are".</summary>
    public string Of(Phrase phrase, bool many) => Agree(Active, many)
        .Replace("{past}", phrase.Past, StringComparison.Ordinal)
        .Replace("{base}", phrase.Base, StringComparison.Ordinal)
        .Replace("{ing}", phrase.Ing, StringComparison.Ordinal);

    /// <summary>The verb phrase without an actor.</summary>
    public string OfPassive(string done, bool many) => Agree(Passive, many).Replace("{done}", done, StringComparison.Ordinal);

    private static string Agree(string pattern, bool many) => pattern
        .Replace("{is}", many ? "are" : "is", StringComparison.Ordinal)
        .Replace("{was}", many ? "were" : "was", StringComparison.Ordinal);
}
