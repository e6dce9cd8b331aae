using Parley.Brief.Statements;

namespace Parley.Brief.Pages;

/// <summary>The table of articles at the end of the page.</summary>
internal static class HtmlSources
{
    /// <summary>Writes the table.</summary>
    /// <param name="sources">The articles that are listed.</param>
    /// <param name="more">How many more there are.</param>
    /// <param name="html">The page.</param>
    public static void Write(IReadOnlyList<SourceEntry> sources, int more, HtmlText html)
    {
        html.Raw("""
            <section class="sources" aria-labelledby="sources">
            <h2 id="sources">Sources</h2>
            <div class="scroll" role="region" aria-label="Table of sources" tabindex="0">
            <table>
            <caption>Articles that this brief quotes or counts</caption>
            <thead><tr><th scope="col">No.</th><th scope="col">Published</th><th scope="col">Publisher</th><th scope="col">Article</th><th scope="col" class="n">Events</th></tr></thead>
            <tbody>

            """);
        foreach (var source in sources) Write(source, html);
        html.Raw("</tbody>\n</table>\n</div>\n");
        if (more > 0) html.Raw($"<p class=\"more\">and {more:#,0} more articles</p>\n");
        html.Raw("</section>\n");
    }

    private static void Write(SourceEntry source, HtmlText html)
    {
        html.Raw($"<tr id=\"source{source.Number}\"><td>{source.Number}</td><td class=\"day\">{(source.Published is { } day ? DayText.Of(day) : "no date")}</td><td><bdi>{source.Publisher ?? "not named"}</bdi></td><td>");
        if (source.Link is { } link) html.Raw($"<a href=\"{link.AbsoluteUri}\" rel=\"noopener noreferrer\"><bdi>{source.Title}</bdi></a>");
        else html.Raw($"<bdi>{source.Title}</bdi>");
        if (source.Link is null && source.Address is { } address) html.Raw($" <span class=\"address\">{address}</span>");
        html.Raw($"</td><td class=\"n\">{source.Events}</td></tr>\n");
    }
}
