using Parley.Brief.Charts;

namespace Parley.Brief.Pages;

/// <summary>Draws who did what to whom: in each field cooperation on the left, conflict on the right, the darker the more.</summary>
internal static class SideMatrixSvg
{
    private const int Field = 48;
    private const int High = 34;
    private const int Left = 184;
    private const int Top = 118;
    private const int LongestLabel = 24;
    private const int Levels = 5;

    public static void Write(SideMatrix matrix, HtmlText html)
    {
        html.Raw("<section class=\"chart\" aria-labelledby=\"matrix\">\n<h2 id=\"matrix\">Who with whom</h2>\n<figure>\n<ul class=\"key\"><li class=\"mc\">cooperation</li><li class=\"mx\">conflict</li></ul>\n<div class=\"scroll\" role=\"region\" aria-label=\"Chart of who with whom\" tabindex=\"0\">\n");
        Draw(matrix, html);
        html.Raw("</div>\n<figcaption>Statements of what the side in the row did to the side in the column, words and deeds together. A country stands for its government, forces and people. Parties that belong to no country or known organisation are left out");
        if (matrix.MoreSides > 0) html.Raw($", and so are {matrix.MoreSides:#,0} sides of which less is told");
        html.Raw(".</figcaption>\n");
        WriteTable(matrix, html);
        html.Raw("</figure>\n</section>\n");
    }

    private static void Draw(SideMatrix matrix, HtmlText html)
    {
        var width = Left + (matrix.Sides.Count * Field) + 126;
        var height = Top + (matrix.Sides.Count * High) + 8;
        html.Raw($"<svg class=\"matrix\" style=\"width:{width}px\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"matrix-title matrix-desc\">\n<title id=\"matrix-title\">Who did what to whom</title>\n<desc id=\"matrix-desc\">{Described(matrix)}</desc>\n");
        for (var i = 0; i < matrix.Sides.Count; i++)
        {
            var x = Left + ((i + 0.5) * Field);
            var y = Top + (i * High);
            html.Raw($"<text class=\"side\" transform=\"translate({QuadBars.N(x)} {Top - 8}) rotate(-38)\">{Short(matrix.Sides[i])}</text><text class=\"side\" x=\"{Left - 10}\" y=\"{y + 22}\" text-anchor=\"end\">{Short(matrix.Sides[i])}</text>\n");
            for (var j = 0; j < matrix.Sides.Count; j++) html.Raw($"<rect class=\"{(i == j ? "self" : "field")}\" x=\"{Left + (j * Field)}\" y=\"{y}\" width=\"{Field - 2}\" height=\"{High - 2}\"/>\n");
        }

        var most = Math.Max(1, matrix.Cells.Select(c => Math.Max(c.Counts.Cooperation, c.Counts.Conflict)).DefaultIfEmpty().Max());
        foreach (var cell in matrix.Cells)
        {
            Half(cell, cell.Counts.Cooperation, "mc", 0);
            Half(cell, cell.Counts.Conflict, "mx", Field / 2);
        }

        html.Raw("</svg>\n");

        void Half(SideCell cell, int count, string kind, int offset)
        {
            if (count == 0) return;
            var x = Left + (cell.Column * Field) + offset;
            var y = Top + (cell.Row * High);
            html.Raw($"<rect class=\"{kind} l{((count - 1) * Levels / most) + 1}\" x=\"{x}\" y=\"{y}\" width=\"{(Field / 2) - (offset > 0 ? 2 : 0)}\" height=\"{High - 2}\"/><text class=\"n\" x=\"{x + (Field / 4) - (offset > 0 ? 1 : 0)}\" y=\"{y + 21}\" text-anchor=\"middle\">{count}</text>\n");
        }
    }

    private static string Described(SideMatrix matrix)
    {
        var most = matrix.Cells.Count == 0 ? null : matrix.Cells.MaxBy(c => c.Counts.Total);
        var between = $"Statements between {matrix.Sides.Count} sides.";
        return most is null ? between : $"{between} Most is told of {matrix.Sides[most.Row]} to {matrix.Sides[most.Column]}: {most.Counts.Cooperation} of cooperation, {most.Counts.Conflict} of conflict. The numbers are in the table below.";
    }

    private static void WriteTable(SideMatrix matrix, HtmlText html)
    {
        html.Raw("""
            <details><summary>The numbers as a table</summary>
            <div class="scroll" role="region" aria-label="Table of who with whom" tabindex="0">
            <table><caption>Statements by who did it and to whom</caption>
            <thead><tr><th scope="col">Who</th><th scope="col">To whom</th><th scope="col" class="n">Cooperation</th><th scope="col" class="n">Conflict</th></tr></thead>
            <tbody>

            """);
        foreach (var cell in matrix.Cells)
            html.Raw($"<tr><th scope=\"row\"><bdi>{matrix.Sides[cell.Row]}</bdi></th><td><bdi>{matrix.Sides[cell.Column]}</bdi></td><td class=\"n\">{cell.Counts.Cooperation}</td><td class=\"n\">{cell.Counts.Conflict}</td></tr>\n");
        html.Raw("</tbody></table>\n</div></details>\n");
    }

    private static string Short(string side) => Statements.PlainText.Line(side, LongestLabel);
}
