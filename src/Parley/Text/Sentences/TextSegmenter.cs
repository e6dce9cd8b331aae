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

    // A piece of text is tokenized in parts, so that what is remembered of it stays small.
    private readonly Tokenizer _tokenizer = new(rules);

    /// <summary>Finds the sentences; none for a text without words.</summary>
    public IReadOnlyList<Segment> Split(string text)
    {
        var segments = new List<Segment>();
        var words = new List<WordSpan>();
        var features = new BoundaryFeatures();
        foreach (var piece in LineBreaks.Pieces(text))
        {
            words.Clear();
            _tokenizer.Split(text, piece.Start, piece.End, words);
            SplitPiece(text, CollectionsMarshal.AsSpan(words), piece.StartsParagraph, features, segments);
        }
        return segments;
    }

    private void SplitPiece(string text, ReadOnlySpan<WordSpan> words, bool startsParagraph, BoundaryFeatures features, List<Segment> segments)
    {
        features.Read(text, words);
        Span<int> indexes = stackalloc int[BoundaryFeatures.Count];
        var state = default(SentenceState);
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            state = state.After(features, i);
            if (i + 1 < words.Length && !IsEnd(text, words, i, state, features, indexes)) continue;
            segments.Add(new(words[start..(i + 1)].ToArray(), startsParagraph && start == 0));
            start = i + 1;
            state = default;
        }
    }

    // "They left.The others stayed."
    private static bool SpaceIsMissing(string text, ReadOnlySpan<WordSpan> words, int i) =>
        words[i].Length == 1 && text[words[i].Start] is '.' or '?' or '!' && words[i + 1].Start == words[i].End && words[i + 1].Length > 1
        && char.IsUpper(text[words[i + 1].Start]) && char.IsLower(text[words[i + 1].Start + 1]);

    private bool IsEnd(string text, ReadOnlySpan<WordSpan> words, int i, in SentenceState state, BoundaryFeatures features, Span<int> indexes)
    {
        if (words[i].JoinsNext) return false;
        if (state.Words >= LongestSentence) return true;
        if (state.Words >= LongSentence && words[i].Length == 1 && text[words[i].Start] is ',' or ';' or ':' or '—' or '–') return true;
        if (SpaceIsMissing(text, words, i)) return true;
        features.At(words, i, state, indexes);
        return boundaries.Score(indexes) > 0;
    }
}
