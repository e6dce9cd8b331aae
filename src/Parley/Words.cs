namespace Parley;

/// <summary>Words quoted from an article: what every conclusion points at.</summary>
/// <param name="Start">First UTF-16 code unit in the article's text.</param>
/// <param name="End">First code unit after the words.</param>
/// <param name="Text">Exactly <c>text[Start..End]</c>.</param>
public sealed record Words(int Start, int End, string Text)
{
    /// <summary>Quotes <paramref name="span"/> of <paramref name="text"/>.</summary>
    public static Words Of(string text, TextSpan span) => new(span.Start, span.End, span.Of(text));

    /// <summary>Where the words stand.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public TextSpan Span => new(Start, End);
}
