namespace Parley.Store;

/// <summary>An article as the database keeps it.</summary>
/// <param name="Number">Number of its row; grows in the order of arrival.</param>
/// <param name="Article">The article.</param>
/// <param name="Version">1 for the first text under that identifier, 2 for the text that replaced it…</param>
/// <param name="Origin">File, or line of a file, that it was read from.</param>
public sealed record StoredArticle(long Number, Article Article, int Version, string? Origin);
