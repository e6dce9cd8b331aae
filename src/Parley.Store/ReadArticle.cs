using Parley.Entities.Introductions;
using Parley.Events;

namespace Parley.Store;

/// <summary>An article with its record, ready to be kept.</summary>
/// <param name="Article">The article.</param>
/// <param name="Record">What was read in it.</param>
/// <param name="Origin">File, or line of a file, that it was read from.</param>
public sealed record ReadArticle(Article Article, CodedArticle Record, string? Origin = null)
{
    /// <summary>The public roles in which the article introduces people.</summary>
    public IReadOnlyList<Introduction> Introductions { get; init; } = [];
}
