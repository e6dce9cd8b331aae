namespace Parley.Brief.Pages;

/// <summary>The key sentences at the top of the page.</summary>
internal static class HtmlGlance
{
    public static void Write(Brief brief, HtmlText html)
    {
        html.Raw("<section class=\"glance\" aria-labelledby=\"glance\">\n<h2 id=\"glance\">At a glance</h2>\n<dl>\n");
        string? label = null;
        foreach (var line in brief.Glance)
        {
            if (line.Label != label) html.Raw($"<dt>{line.Label}</dt>\n");
            label = line.Label;
            html.Raw("<dd>");
            HtmlStatements.WritePieces(line.Pieces, html);
            if (line.Anchor is { } anchor) html.Raw($" <a class=\"jump\" href=\"#{anchor}\" aria-label=\"Its statement and sources\">↓</a>");
            html.Raw("</dd>\n");
        }

        html.Raw("</dl>\n</section>\n");
    }
}
