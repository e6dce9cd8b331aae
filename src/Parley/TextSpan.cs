namespace Parley;

/// <summary>A stretch of an article's text: <see cref="Start"/> included, <see cref="End"/> excluded, in UTF-16 code units.</summary>
/// <remarks><c>default</c> is the empty span at the very beginning.</remarks>
public readonly record struct TextSpan
{
    /// <summary>Makes a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative start, or an end before the start.</exception>
    [System.Text.Json.Serialization.JsonConstructor]
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>First code unit of the span.</summary>
    public int Start { get; }

    /// <summary>First code unit after the span.</summary>
    public int End { get; }

    /// <summary>Length in UTF-16 code units.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Length => End - Start;

    /// <summary>The words that the span covers in <paramref name="text"/>.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>Whether every code unit of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two have at least one code unit in common.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Order of reading: by start, then the longer first.</summary>
    public static int InReadingOrder(TextSpan a, TextSpan b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End);

    /// <inheritdoc/>
    public override string ToString() => $"{Start}..{End}";
}
