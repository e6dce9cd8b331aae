using Parley.Events;

namespace Parley.Brief;

/// <summary>An article and what was read in it: what a brief is composed from.</summary>
/// <param name="Article">The article; its text is quoted.</param>
/// <param name="Coded">Its record; its spans point into that text.</param>
public sealed record BriefSource(Article Article, CodedArticle Coded);
