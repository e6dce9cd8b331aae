namespace Parley.Text.Tokens;

/// <summary>Cuts text into words as the English Web Treebank does (Universal Dependencies 2). Linear in the length of the text.</summary>
internal sealed class Tokenizer(LanguageRules rules)
{
    // A run without spaces that is longer is cut: no look-ahead reaches farther, so that time stays linear.
    private const int LongestRun = 400;
    private const int LongestAbbreviation = 12;

    /// <summary>Finds the words of <c>text[start..end]</c> in order; every character that is not space is in exactly one.</summary>
    public void Split(string text, int start, int end, List<WordSpan> words)
    {
        for (var i = start; i < end;)
        {
            if (Letters.IsSpace(text[i]))
            {
                i++;
                continue;
            }
            var runEnd = RunEnd(text, i, end);
            while (i < runEnd) i += AddNext(text, i, runEnd, words);
        }
    }

    private static int RunEnd(string text, int start, int end)
    {
        var i = start;
        var limit = Math.Min(end, start + LongestRun);
        while (i < limit && !Letters.IsSpace(text[i])) i++;
        return i < end && i > start + 1 && char.IsLowSurrogate(text[i]) ? i - 1 : i;
    }

    private int AddNext(string text, int start, int end, List<WordSpan> words)
    {
        var run = text.AsSpan(start, end - start);
        var address = WebAddress.Length(run);
        if (address > 0)
        {
            words.Add(new(start, address, false));
            return address;
        }
        if (BeginsWord(run, text, start)) return AddWord(text, run, start, words);
        var mark = Mark(run);
        words.Add(new(start, mark, false));
        return mark;
    }

    private static bool BeginsWord(ReadOnlySpan<char> run, string text, int start) => run[0] switch
    {
        '_' => run.TrimStart('_') is [var c, ..] && Letters.IsWord(c),
        '@' => run.Length > 1 && Letters.IsWord(run[1]) && (start == 0 || !Letters.IsWord(text[start - 1])),
        '.' => run.Length > 1 && char.IsAsciiDigit(run[1]) && (start == 0 || !Letters.IsWord(text[start - 1])),
        _ => Letters.IsWord(run[0]),
    };

    private int AddWord(string text, ReadOnlySpan<char> run, int start, List<WordSpan> words)
    {
        var first = run[0] is '@' or '.' ? 1 : 0;
        var length = first + WordShape.Length(run[first..], rules);
        if (length < run.Length && run[length] == '$' && IsCurrency(run[..length]) && run.Length > length + 1 && char.IsAsciiDigit(run[length + 1])) length++;
        if (length < run.Length && run[length] == '.' && KeepsStop(run, length, text, start + length + 1)) length++;
        Clitics.Add(run[..length], start, rules, words);
        return length;
    }

    private static bool IsCurrency(ReadOnlySpan<char> word) => word.Length <= 2 && !word.ContainsAnyExceptInRange('A', 'Z');

    // Whether the full stop at the end of a word belongs to it.
    private bool KeepsStop(ReadOnlySpan<char> run, int length, string text, int after)
    {
        if (length + 1 < run.Length && run[length + 1] == '.') return false;
        var word = run[..length];
        if (length == 1 && char.IsUpper(word[0])) return word[0] != 'I';
        if (length > 1 && word[^2] == '.' && IsInitials(word)) return true;
        if (length > LongestAbbreviation) return false;
        Span<char> lower = stackalloc char[length];
        word.ToLowerInvariant(lower);
        return rules.AbbreviationLookup.TryGetValue(lower, out var kind) && kind switch
        {
            AbbreviationKind.Number => NumberFollows(text, after),
            AbbreviationKind.Capital => char.IsUpper(word[0]),
            _ => true,
        };
    }

    private static bool NumberFollows(string text, int after)
    {
        if (after < text.Length && Letters.IsSpace(text[after])) after++;
        return after < text.Length && char.IsAsciiDigit(text[after]);
    }

    // "U.S", "a.m", "J.F.K".
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return false;
        return word.Length % 2 == 1;
    }

    // "'s" and "n't" that stand by themselves after something that is no word, as in "(U.S.)'s", and "'em".
    private static int Mark(ReadOnlySpan<char> run)
    {
        if (!Letters.IsApostrophe(run[0]) || run.Length < 2) return Punctuation.Length(run);
        var end = 1;
        while (end < run.Length && Letters.IsWord(run[end])) end++;
        Span<char> lower = stackalloc char[Math.Min(3, end - 1)];
        run.Slice(1, lower.Length).ToLowerInvariant(lower);
        var clitic = end - 1 <= 3 && (lower is "s" or "re" or "ve" or "ll" or "d" or "m" or "em" or "til" || IsDecade(lower));
        return clitic ? end : Punctuation.Length(run);
    }

    // "'90s", "'04".
    private static bool IsDecade(ReadOnlySpan<char> word) =>
        word.Length >= 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2] == 's');
}
