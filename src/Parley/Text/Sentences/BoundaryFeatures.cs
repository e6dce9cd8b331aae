using System.Numerics;
using Parley.Text.Network;
using Parley.Text.Tokens;

namespace Parley.Text.Sentences;

/// <summary>What speaks for or against a sentence's end between two words, as indexes of weights.</summary>
internal sealed class BoundaryFeatures
{
    /// <summary>Number of weights, a power of two.</summary>
    public const int Weights = 1 << 20;

    /// <summary>Features of one place.</summary>
    public const int Count = 23;

    private readonly List<Cue> _cues = [];
    private string _text = "";
    private ulong _case;

    /// <summary>Looks at the words of a piece of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of the piece.</param>
    /// <param name="letters">How the whole text uses capitals.</param>
    public void Read(string text, ReadOnlySpan<WordSpan> words, LetterCase letters)
    {
        (_text, _case) = (text, (ulong)letters);
        _cues.Clear();
        foreach (var word in words) _cues.Add(CueOf(text.AsSpan(word.Start, word.Length)));
    }

    /// <summary>Finds the features of the place after word <paramref name="i"/>.</summary>
    /// <param name="words">The words that <see cref="Read"/> saw.</param>
    /// <param name="i">The word before the place.</param>
    /// <param name="state">What the sentence so far has.</param>
    /// <param name="features">Receives <see cref="Count"/> indexes.</param>
    public void At(ReadOnlySpan<WordSpan> words, int i, in SentenceState state, Span<int> features)
    {
        Cue a = Get(i - 1), b = Get(i), c = Get(i + 1), d = Get(i + 2);
        var gap = i + 1 < words.Length ? GapKind(words[i].End, words[i + 1].Start) : 3UL;
        var length = (ulong)Math.Min(state.Words, 40);
        length = length < 6 ? length : 6 + (length / 8);
        var open = (state.QuoteOpen ? 1UL : 0) + (state.Depth > 0 ? 2UL : 0);
        ReadOnlySpan<ulong> values =
        [
            b.Word, c.Word, d.Word, b.Shape, Pair(b.Word, c.Word), Pair(b.Word, c.Shape), Pair(b.Shape, c.Word),
            Pair(Pair(a.Shape, b.Word), c.Shape), Pair(Pair(b.Shape, c.Shape), gap), Pair(Pair(b.Word, c.Shape), gap),
            Pair(Pair(c.Shape, d.Shape), b.Word), Pair(Pair(a.Word, b.Word), c.Shape), Pair(Pair(b.Word, c.Shape), length), Pair(Pair(b.Word, c.Shape), open),
            Pair(Pair(a.Shape, b.Shape), Pair(c.Shape, d.Shape)), Pair(c.Word, c.Shape), Pair(Pair(c.Word, d.Word), b.Shape), Pair(open, Pair(b.Word, length)),
            Pair(a.Word, Pair(b.Shape, c.Shape)), Pair(b.Shape, Pair(c.Shape, Pair(gap, length))), Pair(b.Shape, c.Shape), gap, Pair(StopKind(b), Pair(c.Word, c.Shape)),
        ];
        // Texts without capitals have weights of their own.
        for (var f = 0; f < values.Length; f++)
            features[f] = (int)(WordHash.Mix(values[f] + ((((ulong)f * 3) + _case + 1) * 0x9E3779B97F4A7C15UL)) & (Weights - 1));
    }

    /// <summary>Whether word <paramref name="i"/> is a double quotation mark.</summary>
    public bool IsQuote(int i) => Get(i).Shape == QuoteShape;

    /// <summary>1 for an opening bracket, -1 for a closing one, else 0.</summary>
    public int Bracket(int i) => Get(i).Shape == OpenShape ? 1 : Get(i).Shape == CloseShape ? -1 : 0;

    private const ulong QuoteShape = 101, OpenShape = 102, CloseShape = 103;

    private Cue Get(int i) => i >= 0 && i < _cues.Count ? _cues[i] : new(7, 7);

    private static ulong Pair(ulong a, ulong b) => (BitOperations.RotateLeft(a, 23) * 0x9E3779B97F4A7C15UL) ^ b;

    private ulong GapKind(int end, int start) => end == start ? 0UL : start - end > 1 && _text.AsSpan(end, start - end).IndexOfAny('\n', '\r') < 0 ? 2UL : 1UL;

    // 1 for a mark that ends sentences, 2 for an abbreviation with its full stop, 0 for anything else.
    private static ulong StopKind(Cue cue) => cue.Shape is >= 11 and <= 13 ? 1UL : cue.Shape is > 20 and < QuoteShape ? 2UL : 0;

    private static Cue CueOf(ReadOnlySpan<char> word)
    {
        if (word is "\"" or "“" or "”" or "``" or "''" or "«" or "»") return new(QuoteShape, QuoteShape);
        var hash = 14695981039346656037UL;
        var (upper, lower, digits) = (0, 0, 0);
        foreach (var c in word)
        {
            hash = (hash ^ (char.IsAsciiDigit(c) ? '0' : char.ToLowerInvariant(c))) * 1099511628211UL;
            if (char.IsLower(c)) lower++;
            else if (char.IsUpper(c)) upper++;
            else if (char.IsDigit(c)) digits++;
        }
        return new(hash, ShapeOf(word, upper, lower, digits));
    }

    private static ulong ShapeOf(ReadOnlySpan<char> word, int upper, int lower, int digits)
    {
        var stop = word[^1] == '.' ? 20UL : 0;
        if (digits > 0) return stop + (lower + upper > 0 ? 1UL : word.Length > 2 ? 2UL : 3UL);
        if (upper > 0) return stop + (lower == 0 ? (upper == 1 ? 4UL : 5UL) : char.IsUpper(word[0]) ? 6UL : 7UL);
        if (lower > 0) return stop + (word.Length == 1 ? 8UL : word.Length <= 3 ? 9UL : 10UL);
        return word[0] switch
        {
            '(' or '[' or '{' => OpenShape,
            ')' or ']' or '}' => CloseShape,
            '.' => word.Length == 1 ? 11UL : 12UL,
            '?' or '!' => 13UL,
            '…' => 12UL,
            ',' => 14UL,
            ';' or ':' => 15UL,
            '-' or '–' or '—' or '_' => 16UL,
            '\'' or '’' or '‘' => 17UL,
            _ => 18UL,
        };
    }

    private readonly record struct Cue(ulong Word, ulong Shape);
}

/// <summary>What a sentence has so far.</summary>
/// <param name="Words">Words.</param>
/// <param name="QuoteOpen">Whether a quotation is open.</param>
/// <param name="Depth">Open brackets.</param>
internal readonly record struct SentenceState(int Words, bool QuoteOpen, int Depth)
{
    /// <summary>The state after word <paramref name="i"/>.</summary>
    public SentenceState After(BoundaryFeatures features, int i) =>
        new(Words + 1, QuoteOpen ^ features.IsQuote(i), Math.Max(0, Depth + features.Bracket(i)));
}
