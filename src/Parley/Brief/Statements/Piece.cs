namespace Parley.Brief.Statements;

/// <summary>Words of a statement or quotation, and what they stand for.</summary>
/// <param name="Text">The words, as they are to be read: not encoded for any page.</param>
/// <param name="Kind">What they stand for.</param>
public sealed record Piece(string Text, PieceKind Kind = PieceKind.Plain);

/// <summary>What words of a statement or quotation stand for.</summary>
public enum PieceKind : byte
{
    /// <summary>Nothing in particular.</summary>
    Plain,
    /// <summary>Who did it.</summary>
    Actor,
    /// <summary>To whom.</summary>
    Recipient,
    /// <summary>The words that tell of the event.</summary>
    Trigger,
    /// <summary>Where.</summary>
    Place,
    /// <summary>When.</summary>
    Time,
    /// <summary>How many.</summary>
    Number,
    /// <summary>According to whom.</summary>
    Source,
    /// <summary>Explains a name: country and role.</summary>
    Note,
}
