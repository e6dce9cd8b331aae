namespace Parley.Text.Dependencies;

/// <summary>
/// Mends the tree where the first of two names was taken for a part of the second: in "Peru and Chile renewed talks" the "and" between them
/// tells that they are two.
/// </summary>
internal static class CoordinatedNames
{
    /// <summary>Makes the first name the head and the second its conjunct; leaves other sentences as they are.</summary>
    public static void Mend(Token[] tokens)
    {
        for (var i = 0; i < tokens.Length - 2; i++)
            if (tokens[i] is { Relation: "compound", Pos: PartOfSpeech.Propn, Head: var last } && last > i + 1 && IsJoined(tokens, i, last)) Part(tokens, i, last);
    }

    private static bool IsJoined(Token[] tokens, int first, int last) =>
        tokens[first + 1] is { Relation: "cc" } and && and.Head == last && tokens[last].Pos == PartOfSpeech.Propn && tokens[last].Relation != "flat";

    private static void Part(Token[] tokens, int first, int last)
    {
        tokens[first] = tokens[first] with { Head = tokens[last].Head, Relation = tokens[last].Relation };
        tokens[last] = tokens[last] with { Head = first, Relation = "conj" };
        for (var i = 0; i < tokens.Length; i++)
            if (i < first && tokens[i].Head == last) tokens[i] = tokens[i] with { Head = first };
    }
}
