using Parley.Text;

namespace Parley.Entities.Names;

/// <summary>Whether an article is written without regard to case (all lower, as old wire archives are, or all upper).</summary>
internal static class Caseless
{
    private const int WordsLookedAt = 400;

    /// <summary>True where under 2 % of the first words begin with a capital, or over 90 %.</summary>
    public static bool Is(ParsedArticle parsed)
    {
        int words = 0, capitals = 0;
        foreach (var sentence in parsed.Sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (!char.IsLetter(token.Form[0])) continue;
                words++;
                if (char.IsUpper(token.Form[0])) capitals++;
            }

            if (words > WordsLookedAt) break;
        }

        return words > 0 && (capitals < 0.02 * words || (words > 20 && capitals > 0.9 * words));
    }
}
