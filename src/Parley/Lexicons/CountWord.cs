namespace Parley.Lexicons;

/// <summary>What the argument of a word is counted as: the object of "kill" as killed.</summary>
/// <param name="Slot">Where the counted stand.</param>
/// <param name="Of">killed, injured, detained…</param>
/// <param name="Takes">person, known, crowd, troops, weapon, any, or nouns with <c>|</c> between: what it counts.</param>
/// <param name="With">Words, with <c>|</c> between, of which one must stand nearby; null for none.</param>
public sealed record CountWord(string Slot, string Of, string Takes, string? With)
{
    private readonly string[] _with = With?.Split('|') ?? [];

    /// <summary>Whether the word, a form or a lemma, is one of those of which one must stand nearby.</summary>
    public bool Needs(string word) => Array.IndexOf(_with, word) >= 0;

    /// <summary>Whether the noun, by its lemma, is one of those the row names.</summary>
    public bool Names(string lemma) => Takes.Split('|').Contains(lemma);
}
