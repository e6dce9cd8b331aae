using Parley.Brief.Statements;

namespace Parley.Brief;

/// <summary>Numbers the articles of a brief and makes their addresses safe.</summary>
internal static class SourceList
{
    private const int LongestTitle = 160;

    /// <summary>The article as an entry of the list.</summary>
    public static SourceEntry Entry(int number, Article article, int events)
    {
        var title = PlainText.Line(string.IsNullOrWhiteSpace(article.Title) ? article.Text[..Math.Min(article.Text.Length, 4 * LongestTitle)] : article.Title, LongestTitle);
        if (title.Length == 0) title = PlainText.Line(article.Id, LongestTitle);
        var publisher = article.Publisher is { } p && PlainText.Line(p, LongestTitle) is { Length: > 0 } name ? name : null;
        var address = article.Url is { } url && PlainText.Line(url, 500) is { Length: > 0 } shown ? shown : null;
        return new SourceEntry(number, title, publisher, article.Published, LinkOf(article.Url), address, events);
    }

    // Only what a reader may follow without harm: no javascript:, data: or file:.
    private static Uri? LinkOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var link) && (link.Scheme == Uri.UriSchemeHttp || link.Scheme == Uri.UriSchemeHttps) ? link : null;
}
