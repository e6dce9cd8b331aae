namespace Parley.Ingest.Sources;

/// <summary>What a file or stream holds, and what to call it.</summary>
/// <param name="Kind">How to read it.</param>
/// <param name="Name">Of what is not read: "a PNG image".</param>
internal readonly record struct Content(ContentKind Kind, string? Name = null);
