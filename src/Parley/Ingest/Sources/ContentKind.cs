namespace Parley.Ingest.Sources;

/// <summary>What a file or stream holds.</summary>
internal enum ContentKind : byte
{
    /// <summary>Plain text.</summary>
    Text,
    /// <summary>An HTML page.</summary>
    Html,
    /// <summary>An article a line, in JSON.</summary>
    JsonLines,
    /// <summary>One JSON object, or an array of them.</summary>
    Json,
    /// <summary>Packed with gzip.</summary>
    Gzip,
    /// <summary>No text.</summary>
    Binary,
    /// <summary>Text, and no article.</summary>
    Other,
    /// <summary>No bytes at all.</summary>
    Empty,
}
