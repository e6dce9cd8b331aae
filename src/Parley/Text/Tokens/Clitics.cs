namespace Parley.Text.Tokens;

/// <summary>Cuts multiword tokens: "don't" is "do" and "n't", "Kyiv's" is "Kyiv" and "'s", "cannot" is "can" and "not".</summary>
internal static class Clitics
{
    private const int LongestContraction = 12;

    /// <summary>Adds a word, cut where it must be.</summary>
    public static void Add(ReadOnlySpan<char> word, int start, LanguageRules rules, List<WordSpan> words)
    {
        if (Contraction(word, rules) is { } parts)
        {
            for (var i = 0; i < parts.Length; start += parts[i++]) words.Add(new(start, parts[i], i + 1 < parts.Length));
            return;
        }
        var kept = word.Length - EndingLength(word);
        // "should've" + "n't" and the like: two endings on one word.
        var inner = kept - (kept < word.Length ? EndingLength(word[..kept]) : 0);
        if (inner > 0) words.Add(new(start, inner, inner < word.Length));
        if (inner < kept) words.Add(new(start + inner, kept - inner, kept < word.Length));
        if (kept < word.Length) words.Add(new(start + kept, word.Length - kept, false));
    }

    private static int[]? Contraction(ReadOnlySpan<char> word, LanguageRules rules)
    {
        if (word.Length is < 2 or > LongestContraction) return null;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return rules.ContractionLookup.TryGetValue(lower, out var parts) ? parts : null;
    }

    // Length of "'s", "n't" and so on at the end of a longer word; 0 if there is none.
    private static int EndingLength(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return 0;
        if (Letters.IsApostrophe(word[^2]) && (word[^1] | 0x20) is ('s' or 'd' or 'm'))
            return char.IsAsciiDigit(word[^3]) ? 0 : 2;
        if (word.Length > 3 && IsNegation(word)) return 3;
        if (word.Length < 4 || !Letters.IsApostrophe(word[^3])) return 0;
        return (char.ToLowerInvariant(word[^2]), char.ToLowerInvariant(word[^1])) is ('r', 'e') or ('v', 'e') or ('l', 'l') ? 3 : 0;
    }

    private static bool IsNegation(ReadOnlySpan<char> word) =>
        (word[^3] | 0x20) == 'n' && Letters.IsApostrophe(word[^2]) && (word[^1] | 0x20) == 't';
}
