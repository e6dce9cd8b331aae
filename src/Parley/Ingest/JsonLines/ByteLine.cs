namespace Parley.Ingest.JsonLines;

/// <summary>A line of a stream.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Without the line break; of a line that is too long, its beginning.</param>
/// <param name="TooLong">The line is longer than was allowed.</param>
internal readonly record struct ByteLine(long Number, ReadOnlyMemory<byte> Bytes, bool TooLong);
