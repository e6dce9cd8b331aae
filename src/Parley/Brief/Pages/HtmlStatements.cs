using Parley.Brief.Statements;
using Parley.Ontology;

namespace Parley.Brief.Pages;

/// <summary>The sections of the page: statements with the words they rest on.</summary>
internal static class HtmlStatements
{
    private static readonly string[] s_confidenceMarks = ["●○○", "●●○", "●●●"];

    /// <summary>What the colours and marks mean.</summary>
    public static void WriteLegend(HtmlText html)
    {
        html.Raw("<aside class=\"legend\" aria-label=\"How to read the statements\">\n<p>");
        WriteColours(html);
        html.Raw("""
             Beside a statement: <span class="status">planned</span> what the article claims about it, where it did not simply happen;
            <span class="confidence">●●○</span> how sure the reading is (●●● from 0.85, ●●○ from 0.65). “Reported” before a date: the article says no day, and this is the day of publication.</p>
            </aside>

            """);
    }

    /// <summary>What the colours in quotations mean, on pages that have no marks beside statements.</summary>
    public static void WriteMarks(HtmlText html)
    {
        html.Raw("<aside class=\"legend\" aria-label=\"How to read the quotations\">\n<p>");
        WriteColours(html);
        html.Raw(" “Reported” before a date, or * after it: the article says no day, and this is the day of publication.</p>\n</aside>\n");
    }

    private static void WriteColours(HtmlText html) => html.Raw("""
        In the quotations: <mark class="actor">who did it</mark> <mark class="recipient">to whom</mark> <mark class="trigger">the words that tell of it</mark>
        <mark class="place">where</mark>.
        """);

    /// <summary>A section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="listed">How many sources the page lists; only to these it links.</param>
    /// <param name="html">The page.</param>
    public static void Write(BriefSection section, int listed, HtmlText html)
    {
        html.Raw($"<section class=\"theme {section.Key}\" aria-labelledby=\"{section.Key}\">\n<h2 id=\"{section.Key}\">{section.Title}</h2>\n<p class=\"about\">{section.About}</p>\n<ol class=\"statements\">\n");
        foreach (var statement in section.Statements) Write(statement, listed, html);
        html.Raw("</ol>\n");
        if (section.More > 0) html.Raw($"<p class=\"more\">and {section.More:#,0} more statements; a shorter period or one actor shows them.</p>\n");
        html.Raw("</section>\n");
    }

    /// <summary>The words of a sentence or quotation with their marks.</summary>
    public static void WritePieces(IEnumerable<Piece> pieces, HtmlText html)
    {
        foreach (var piece in pieces)
        {
            if (piece.Kind == PieceKind.Plain) html.Text(piece.Text);
            else html.Raw($"<bdi class=\"{piece.Kind.ToString().ToLowerInvariant()}\">{piece.Text}</bdi>");
        }
    }

    private static void Write(Statement statement, int listed, HtmlText html)
    {
        html.Raw($"<li id=\"{statement.Anchor}\" class=\"{QuadClass(statement.Quad)}\">\n<p class=\"said\">");
        WritePieces(statement.Pieces, html);
        if (statement.StatusLabel is { } label) html.Raw($" <span class=\"status\">{label}</span>");
        var marks = s_confidenceMarks[statement.Confidence >= 0.85 ? 2 : statement.Confidence >= 0.65 ? 1 : 0];
        html.Raw($"&nbsp;<span class=\"confidence\" role=\"img\" aria-label=\"confidence {statement.Confidence:0.00}\" title=\"confidence {statement.Confidence:0.00}\">{marks}</span></p>\n");
        foreach (var quote in statement.Quotes) HtmlEvidence.WriteQuote(quote, listed, html);
        if (statement.MoreQuotes > 0) html.Raw($"<p class=\"more\">and {statement.MoreQuotes:#,0} more quotations</p>\n");
        html.Raw("</li>\n");
    }

    private static string QuadClass(Quad quad) => quad switch
    {
        Quad.VerbalCooperation => "vc",
        Quad.MaterialCooperation => "mc",
        Quad.VerbalConflict => "vx",
        _ => "mx",
    };
}
