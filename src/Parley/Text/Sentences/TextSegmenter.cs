using System.Runtime.InteropServices;
using Parley.Text.Tokens;

namespace Parley.Text.Sentences;

/// <summary>Cuts a text into words and sentences: line breaks by rule, ends within a paragraph by learned weights, greedily from left to right.</summary>
/// <remarks>Linear in the length of the text. A sentence that would be too long is cut, at a pause if there is one.</remarks>
internal sealed class TextSegmenter(LanguageRules rules, BoundaryWeights boundaries)
{
    /// <summary>Greatest number of words in a sentence.</summary>
    public const int LongestSentence = 200;

    private const int LongSentence = 120;
    private const int LongestListed = 12;

    private readonly Tokenizer _tokenizer = new(rules);

    /// <summary>Finds the sentences; none for a text without words.</summary>
    public IReadOnlyList<Segment> Split(string text)
    {
        var segments = new List<Segment>();
        var words = new List<WordSpan>();
        var features = new BoundaryFeatures();
        var letters = LetterCases.Of(text);
        foreach (var piece in LineBreaks.Pieces(text))
        {
            words.Clear();
            _tokenizer.Split(text, piece.Start, piece.End, words);
            features.Read(text, CollectionsMarshal.AsSpan(words), letters);
            SplitPiece(text, CollectionsMarshal.AsSpan(words), piece.StartsParagraph, features, Omissions.In(text, CollectionsMarshal.AsSpan(words), letters), segments);
        }
        return segments;
    }

    private void SplitPiece(string text, ReadOnlySpan<WordSpan> words, bool startsParagraph, BoundaryFeatures features, bool[] omitted, List<Segment> segments)
    {
        Span<int> indexes = stackalloc int[BoundaryFeatures.Count];
        var state = default(SentenceState);
        var start = 0;
        if (startsParagraph && Dateline.Length(text, words) is > 0 and var length)
        {
            var dateline = words[..length].ToArray();
            segments.Add(new(dateline, dateline, StartsParagraph: true) { IsDateline = true });
            start = length;
        }

        var opening = start;
        for (var i = start; i < words.Length; i++)
        {
            state = state.After(features, i);
            if (i + 1 < words.Length && (omitted[i] || omitted[i + 1] || !IsEnd(text, words, i, state, features, indexes))) continue;
            var whole = words[start..(i + 1)].ToArray();
            segments.Add(new(whole, Told(whole, omitted.AsSpan(start, whole.Length)), startsParagraph && start == opening));
            start = i + 1;
            state = default;
        }
    }

    private static WordSpan[] Told(WordSpan[] whole, ReadOnlySpan<bool> omitted)
    {
        if (!omitted.Contains(true)) return whole;
        var told = new List<WordSpan>(whole.Length);
        for (var i = 0; i < whole.Length; i++)
            if (!omitted[i]) told.Add(whole[i]);
        return [.. told];
    }

    // "They left.The others stayed."
    private static bool SpaceIsMissing(string text, ReadOnlySpan<WordSpan> words, int i) =>
        words[i].Length == 1 && text[words[i].Start] is '.' or '?' or '!' && words[i + 1].Start == words[i].End && words[i + 1].Length > 1
        && char.IsUpper(text[words[i + 1].Start]) && char.IsLower(text[words[i + 1].Start + 1]);

    // "back to the U.S. The talks had failed": a full stop that belongs to the abbreviation ends the sentence too.
    private bool OpensAfterAbbreviation(string text, WordSpan word, WordSpan next)
    {
        if (word.Length < 3 || text[word.End - 1] != '.' || !char.IsUpper(text[next.Start]) || next.Length > LongestListed) return false;
        Span<char> lower = stackalloc char[LongestListed];
        var length = text.AsSpan(next.Start, next.Length).ToLowerInvariant(lower);
        return (length < 2 || char.IsLower(text[next.Start + 1])) && rules.OpenerLookup.Contains(lower[..length]) && MayEnd(text.AsSpan(word.Start, word.Length - 1));
    }

    // Initials ("U.S", "a.m") and the abbreviations that the list says may end a sentence.
    private bool MayEnd(ReadOnlySpan<char> abbreviation) => Kind(abbreviation) is { } kind
        ? kind is AbbreviationKind.End or AbbreviationKind.Capital
        : abbreviation[^2] == '.';

    // "Rep. Robert Scott": what a name follows is no end.
    private bool IsTitle(string text, WordSpan word) =>
        word.Length > 2 && text[word.End - 1] == '.' && Kind(text.AsSpan(word.Start, word.Length - 1)) == AbbreviationKind.Title;

    // "at 8 p.m. Sunday": the day goes on with the time.
    private bool IsClock(string text, WordSpan word, WordSpan next)
    {
        if (next.Length > LongestListed || text.AsSpan(word.Start, word.Length) is not ("a.m." or "p.m." or "A.M." or "P.M.")) return false;
        Span<char> lower = stackalloc char[LongestListed];
        return rules.AfterClockLookup.Contains(lower[..text.AsSpan(next.Start, next.Length).ToLowerInvariant(lower)]);
    }

    private AbbreviationKind? Kind(ReadOnlySpan<char> abbreviation)
    {
        if (abbreviation.Length > LongestListed) return null;
        Span<char> lower = stackalloc char[LongestListed];
        var length = abbreviation.ToLowerInvariant(lower);
        return rules.AbbreviationLookup.TryGetValue(lower[..length], out var kind) ? kind : null;
    }

    // "the group -- mouthpiece of the rebels".
    private static bool GoesOnAfterDash(string text, ReadOnlySpan<WordSpan> words, int i) =>
        words[i].Length <= 2 && text[words[i].Start] is '—' or '–' or '-' or '_' && char.IsLower(text[words[i + 1].Start]);

    // A closing mark belongs to what it closes. Some writers also open quotations with '', then without a space after it.
    private static bool ClosesSomething(string text, ReadOnlySpan<WordSpan> words, int i)
    {
        var mark = text.AsSpan(words[i].Start, words[i].Length);
        if (mark is "''") return words[i].Start == words[i - 1].End || i + 1 == words.Length || words[i + 1].Start > words[i].End;
        return mark is "”" or ")" or "]" or "»" or "}";
    }

    private bool IsEnd(string text, ReadOnlySpan<WordSpan> words, int i, in SentenceState state, BoundaryFeatures features, Span<int> indexes)
    {
        if (words[i].JoinsNext || ClosesSomething(text, words, i + 1) || GoesOnAfterDash(text, words, i)) return false;
        if (state.Words >= LongestSentence) return true;
        if (state.Words >= LongSentence && words[i].Length == 1 && text[words[i].Start] is ',' or ';' or ':' or '—' or '–') return true;
        if (SpaceIsMissing(text, words, i) || OpensAfterAbbreviation(text, words[i], words[i + 1])) return true;
        if (IsTitle(text, words[i]) || IsClock(text, words[i], words[i + 1])) return false;
        features.At(words, i, state, indexes);
        return boundaries.Score(indexes) > 0;
    }
}
