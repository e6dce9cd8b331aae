using Parley.Events;

namespace Parley.Export;

/// <summary>An article with its record.</summary>
/// <param name="Article">The article.</param>
/// <param name="Record">What was read in it.</param>
public sealed record SourceRecord(Article Article, CodedArticle Record);
