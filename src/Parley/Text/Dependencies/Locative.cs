namespace Parley.Text.Dependencies;

/// <summary>Nouns that tell where: "<i>in Lima</i>", "<i>near the border</i>".</summary>
internal static class Locative
{
    /// <summary>Whether a preposition of place stands at the noun.</summary>
    public static bool Is(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child] is { Relation: "case", Lemma: "in" or "at" or "near" or "inside" or "across" }) return true;
        return false;
    }
}
