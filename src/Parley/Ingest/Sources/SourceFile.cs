namespace Parley.Ingest.Sources;

/// <summary>A file to read, or why one is not read.</summary>
/// <param name="Name">Identifier: the name relative to the folder that was named, with <c>/</c>; a file's own name where it was named itself.</param>
/// <param name="Path">Where it lies.</param>
/// <param name="Problem">Why it is not to be read; null where it is.</param>
internal sealed record SourceFile(string Name, string Path, Rejection? Problem = null);
