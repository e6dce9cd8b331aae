using Parley.Text.Tokens;

namespace Parley.Text.Sentences;

/// <summary>
/// The head of a news paragraph that says where, when and by whom it was written: "KYIV (AFP) —", "LIMA, Peru -". It is no part of the
/// sentence that follows: taken for one, its place becomes the subject of the first verb.
/// </summary>
internal static class Dateline
{
    private const int MostWords = 16;
    private const int MostPlainWords = 4;

    /// <summary>How many words the dateline at the beginning of a paragraph has, its dash included; 0 where there is none.</summary>
    public static int Length(string text, ReadOnlySpan<WordSpan> words)
    {
        var depth = 0;
        for (var i = 0; i < words.Length - 1 && i < MostWords; i++)
        {
            var word = Of(text, words[i]);
            if (word is "(" or "[") depth++;
            else if (word is ")" or "]") depth--;
            else if (i > 0 && depth == 0 && IsDash(text, words, i)) return IsOpening(text, words, i) && StartsSentence(text, words[i + 1]) ? i + 1 : 0;
            else if (depth == 0 && !MayStand(word)) return 0;
        }

        return 0;
    }

    private static ReadOnlySpan<char> Of(string text, WordSpan word) => text.AsSpan(word.Start, word.Length);

    // A hyphen between spaces, a longer dash wherever it stands, or a colon after the agency's bracket.
    private static bool IsDash(string text, ReadOnlySpan<WordSpan> words, int i) =>
        (Of(text, words[i]) is ":" && Of(text, words[i - 1]) is ")" or "]") || Of(text, words[i]) is "—" or "–" or "--" or "---" or "_" || (Of(text, words[i]) is "-" && words[i].Start > words[i - 1].End && words[i + 1].Start > words[i].End);

    // Names, days of the month, clocks and what is between them.
    private static bool MayStand(ReadOnlySpan<char> word) => !char.IsLower(word[0]) && word is not (":" or ";" or "?" or "!" or "“" or "\"" or "''" or "``");

    private static bool IsOpening(string text, ReadOnlySpan<WordSpan> words, int dash) =>
        IsCapitals(Of(text, words[0]), 3) || Of(text, words[dash - 1]) is ")" or "]" || IsCapitals(Of(text, words[dash - 1]), 2) || IsPlain(text, words[..dash]);

    // "Harare, Zimbabwe -": a few names without a mark of their own. Years and numbers begin other lists.
    private static bool IsPlain(string text, ReadOnlySpan<WordSpan> words)
    {
        if (words.Length > MostPlainWords) return false;
        foreach (var word in words)
            if (Of(text, word) is var form && form is not "," && (form.Length < 3 || !char.IsUpper(form[0]))) return false;
        return true;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word, int least) => word.Length >= least && word.IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static bool StartsSentence(string text, WordSpan word) => text[word.Start] is var first && (char.IsUpper(first) || char.IsDigit(first) || first is '“' or '"' or '\'' or '`');
}
