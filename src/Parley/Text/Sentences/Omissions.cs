using Parley.Text.Tokens;

namespace Parley.Text.Sentences;

/// <summary>
/// Finds marks that stand for words which a quotation leaves out ("the Maltese ... fishermen", "people [...] in the harbour"): what
/// goes on behind them in small letters is the same sentence, and the parser reads it as if they were not there.
/// </summary>
internal static class Omissions
{
    /// <summary>For each word whether it is part of such a mark. A mark is at neither end of the piece.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of a piece that no sentence goes beyond.</param>
    /// <param name="letters">How the whole text uses capitals: where it has no two cases, a small letter tells nothing.</param>
    public static bool[] In(string text, ReadOnlySpan<WordSpan> words, LetterCase letters)
    {
        var omitted = new bool[words.Length];
        if (letters != LetterCase.Mixed) return omitted;
        for (var i = 1; i < words.Length; i++)
        {
            var length = LengthAt(text, words, i);
            if (length == 0) continue;
            if (i + length < words.Length && MayGoOn(text, words[i - 1]) && char.IsLower(text[words[i + length].Start])) omitted.AsSpan(i, length).Fill(true);
            i += length - 1;
        }

        return omitted;
    }

    // "...", "..", "…", ". . .", each also in brackets.
    private static int LengthAt(string text, ReadOnlySpan<WordSpan> words, int i)
    {
        var opened = IsOneOf(text, words[i], '[', '(');
        var dots = DotsAt(text, words, opened ? i + 1 : i);
        if (dots == 0 || !opened) return dots;
        return i + 1 + dots < words.Length && IsOneOf(text, words[i + 1 + dots], ']', ')') ? dots + 2 : 0;
    }

    private static int DotsAt(string text, ReadOnlySpan<WordSpan> words, int i)
    {
        if (i < words.Length && text.AsSpan(words[i].Start, words[i].Length) is not "." and var mark && mark.IndexOfAnyExcept('.', '…') < 0) return 1;
        var last = i;
        while (last < words.Length && words[last].Length == 1 && text[words[last].Start] == '.') last++;
        return last - i > 1 ? last - i : 0;
    }

    // After a full stop, a question or a closing quotation nothing is left out within a sentence.
    private static bool MayGoOn(string text, WordSpan before) =>
        char.IsLetterOrDigit(text[before.Start]) && (char.IsLetterOrDigit(text[before.End - 1]) || text[before.End - 1] == '.') || IsOneOf(text, before, ',', '’');

    private static bool IsOneOf(string text, WordSpan word, char first, char second) => word.Length == 1 && (text[word.Start] == first || text[word.Start] == second);
}
