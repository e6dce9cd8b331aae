namespace Parley.Ingest;

/// <summary>Something that came in and could not become an article: counted and listed, never skipped in silence.</summary>
/// <param name="Name">File, line or identifier that names it to a person.</param>
/// <param name="Code">Short and fixed, for programs: "bad-json", "no-text", "language".</param>
/// <param name="Message">Why, in words that say what to do.</param>
public sealed record Rejection(string Name, string Code, string Message);
