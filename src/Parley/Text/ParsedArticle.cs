namespace Parley.Text;

/// <summary>An article cut into sentences and words, tagged and parsed.</summary>
/// <param name="Article">The article as it came in.</param>
/// <param name="Sentences">Sentences in order of reading; none for an article without words.</param>
public sealed record ParsedArticle(Article Article, IReadOnlyList<Sentence> Sentences);
