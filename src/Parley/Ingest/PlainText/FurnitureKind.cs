namespace Parley.Ingest.PlainText;

/// <summary>What a line that is no part of the article does; the column <c>kind</c> of <c>ingest/furniture.tsv</c>.</summary>
internal enum FurnitureKind : byte
{
    /// <summary>Part of the article.</summary>
    None,
    /// <summary>Goes alone.</summary>
    Line,
    /// <summary>Goes with the lines after it up to a blank one.</summary>
    Block,
    /// <summary>Goes with the list, or the short lines, that follow it.</summary>
    List,
    /// <summary>Goes with everything after it, once the article has begun.</summary>
    End,
    /// <summary>Names the author, and goes.</summary>
    Byline,
    /// <summary>Gives the day of publication, and goes.</summary>
    Published,
}
