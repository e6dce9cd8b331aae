namespace Parley.Ingest.Html;

/// <summary>What a block of a page is.</summary>
internal enum BlockKind : byte
{
    /// <summary>A paragraph.</summary>
    Paragraph,
    /// <summary>A heading.</summary>
    Heading,
    /// <summary>An item of a list.</summary>
    Item,
    /// <summary>A row of a table.</summary>
    Row,
}

/// <summary>A block of a page: a line, or some, that stands by itself.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words, with single spaces.</param>
/// <param name="Group">Number of the list or table it is part of; blocks of one group stand on consecutive lines. 0: of none.</param>
/// <param name="IsLink">All its words are links.</param>
internal readonly record struct Block(BlockKind Kind, string Text, int Group, bool IsLink);
