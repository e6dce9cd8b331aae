namespace Parley.Text.Sentences;

/// <summary>How a text uses capital letters: where it does not, they say nothing about where sentences begin.</summary>
internal enum LetterCase
{
    /// <summary>Capitals and small letters.</summary>
    Mixed,
    /// <summary>Small letters only, but for a stray one.</summary>
    Lower,
    /// <summary>Capitals only, but for a stray one.</summary>
    Upper,
}

/// <summary>Finds out about a text's letters.</summary>
internal static class LetterCases
{
    private const int Sample = 20_000;

    /// <summary>The case of a text, from its beginning.</summary>
    public static LetterCase Of(ReadOnlySpan<char> text)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in text[..Math.Min(text.Length, Sample)])
        {
            if (char.IsLower(c)) lower++;
            else if (char.IsUpper(c)) upper++;
        }
        return upper * 200 < lower ? LetterCase.Lower : lower * 50 < upper ? LetterCase.Upper : LetterCase.Mixed;
    }
}
