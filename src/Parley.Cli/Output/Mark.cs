namespace Parley.Cli.Output;

/// <summary>What a stretch of a sentence was read as.</summary>
internal enum MarkKind : byte
{
    /// <summary>Words that tell of an event.</summary>
    Trigger,
    /// <summary>Words that tell a time.</summary>
    Time,
    /// <summary>Words that name a place.</summary>
    Place,
    /// <summary>Words that name or describe an actor.</summary>
    Actor,
}

/// <summary>A stretch of the text and what it was read as.</summary>
internal readonly record struct Mark(TextSpan Span, MarkKind Kind);

/// <summary>A piece of a marked sentence.</summary>
/// <param name="Text">Words; empty where a mark opens or closes.</param>
/// <param name="Kind">The innermost mark around the words, or the mark that opens or closes.</param>
/// <param name="Step">1 where a mark opens, -1 where it closes, 0 for words.</param>
internal readonly record struct MarkedPiece(string Text, MarkKind? Kind, int Step);
