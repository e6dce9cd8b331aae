namespace Parley.Text.Tokens;

/// <summary>How far a word reaches, and what joins its parts.</summary>
internal static class WordShape
{
    /// <summary>Length of the word at the beginning of a run without spaces, which begins with a letter or digit, or a mark that belongs to a word.</summary>
    public static int Length(ReadOnlySpan<char> run, LanguageRules rules)
    {
        var start = 0;
        var end = PartEnd(run, 0);
        while (end + 1 < run.Length && Joins(run, start, end, rules))
        {
            start = end + 1;
            end = PartEnd(run, start);
        }
        return char.IsAsciiDigit(run[0]) ? end - UnitLength(run, start, end, rules) : end;
    }

    private static int PartEnd(ReadOnlySpan<char> run, int start)
    {
        var end = start;
        while (end < run.Length && Letters.IsWord(run[end])) end++;
        return end;
    }

    // "5pm" and "3.5bn" are two words: length of the unit after a number that ends at end; 0 if there is none.
    private static int UnitLength(ReadOnlySpan<char> run, int start, int end, LanguageRules rules)
    {
        if (run[start..end] is "m" or "M" && start > 1 && run[..(start - 1)] is [.., 'a' or 'p' or 'A' or 'P'])
            return 3;
        var digits = start;
        while (digits < end && char.IsAsciiDigit(run[digits])) digits++;
        return digits > start && digits < end && rules.UnitLookup.Contains(run[digits..end]) ? end - digits : 0;
    }

    // Whether the mark at end, with a part from start before it, joins the part after it to the same word.
    private static bool Joins(ReadOnlySpan<char> run, int start, int end, LanguageRules rules)
    {
        if (!Letters.IsWord(run[end + 1])) return false;
        var left = run[start..end];
        var right = run[(end + 1)..PartEnd(run, end + 1)];
        return run[end] switch
        {
            '.' => DotJoins(left, right),
            ',' => IsNumber(left) && right.Length >= 3 && IsNumber(right[..3]) && (right.Length == 3 || !char.IsAsciiDigit(right[3])),
            ':' => IsNumber(left) && char.IsAsciiDigit(right[0]),
            '/' => IsNumber(left) && char.IsAsciiDigit(right[0]),
            '\'' or '’' or '`' => true,
            '-' or '‐' or '‑' => HyphenJoins(run[..end], left, right, rules),
            '&' => left.Length <= 3 && right.Length <= 3 && char.IsLetter(left[0]) && char.IsLetter(right[0]),
            '@' or '*' => true,
            _ => false,
        };
    }

    // "end.The" is a missing space, "U.S", "a.m", "1.5" and "kyiv.ua" are words.
    private static bool DotJoins(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length < 2 || right.Length < 2) return true;
        if (char.IsAsciiDigit(right[0])) return char.IsAsciiDigit(left[^1]) || char.IsUpper(left[0]);
        return !char.IsUpper(right[0]) || !char.IsLower(right[1]) || !char.IsLower(left[^1]);
    }

    private static bool HyphenJoins(ReadOnlySpan<char> word, ReadOnlySpan<char> left, ReadOnlySpan<char> right, LanguageRules rules)
    {
        if (IsNumber(left) && IsNumber(right)) return IsTelephone(word, left, right);
        if (left.Length > 8 || word.Length != left.Length) return false;
        Span<char> lower = stackalloc char[left.Length];
        left.ToLowerInvariant(lower);
        return rules.AffixLookup.Contains(lower);
    }

    // "713-853-3989", "345-9945"; a range like "2003-2007" or "10-15" is three words.
    private static bool IsTelephone(ReadOnlySpan<char> word, ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        right.Length == 4 ? left.Length is 3 or 5 : right.Length == 3 && left.Length is 1 or 3 && word.Length == left.Length && right.Length == 3 && left.Length == 3;

    private static bool IsNumber(ReadOnlySpan<char> part) => part.Length > 0 && !part.ContainsAnyExceptInRange('0', '9');
}
