using Parley.Lexicons;

namespace Parley.Events.Attributions;

/// <summary>An attribution in the making: spans that may still grow when the quotations around are shared out.</summary>
internal sealed class AttributionDraft
{
    /// <summary>Index of the sentence with the cue.</summary>
    public required int Sentence { get; init; }

    /// <summary>Who says so; null where the text does not tell.</summary>
    public required TextSpan? Source { get; init; }

    /// <summary>The words that attribute; null where a quotation only runs on.</summary>
    public required TextSpan? Cue { get; init; }

    /// <summary>What is said, in order of reading; never empty.</summary>
    public required List<TextSpan> Content { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>Whether the content is words said, between quotation marks.</summary>
    public bool IsDirect { get; init; }

    /// <summary>Whether the content is all that stands after a name and a colon.</summary>
    public bool IsTurn { get; init; }

    /// <summary>Whether the content is a thing spoken of, which the article itself tells of: "condemned | the raid".</summary>
    public bool IsOfThing { get; init; }

    /// <summary>Whether the source only stands behind that of another attribution, with the same content: "AFP said, citing an official".</summary>
    public bool IsRelayed { get; init; }

    /// <summary>The same speaker again, without a cue.</summary>
    public AttributionDraft Again(TextSpan content) => new()
    {
        Sentence = Sentence,
        Source = Source,
        Cue = null,
        Content = [content],
        Stance = Stance,
        IsDirect = true,
    };

    /// <summary>The same speaker and cue with another content.</summary>
    public AttributionDraft With(List<TextSpan> content) => new() { Sentence = Sentence, Source = Source, Cue = Cue, Content = [.. content], Stance = Stance, IsDirect = IsDirect };

    /// <summary>The finished attribution, with its words.</summary>
    public Attribution Finish(string text) =>
        new(Source is { } s ? [Words.Of(text, s)] : [], Cue is { } c ? [Words.Of(text, c)] : [], Content.ConvertAll(w => Words.Of(text, w))) { Stance = Stance, IsOfThing = IsOfThing, IsDirect = IsDirect, IsRelayed = IsRelayed };
}
