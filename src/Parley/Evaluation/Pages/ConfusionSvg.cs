using Parley.Brief.Pages;
using Parley.Evaluation.Measures;

namespace Parley.Evaluation.Pages;

/// <summary>Draws the confusion table: the gold set's class in rows, the coding's in columns, right ones on the diagonal, the darker the larger the share of the row.</summary>
internal static class ConfusionSvg
{
    private const int Field = 42;
    private const int High = 30;
    private const int Left = 110;
    private const int Top = 96;
    private const int Levels = 5;

    public static void Write(Confusion confusion, HtmlText html)
    {
        if (confusion.Rows.Count == 0) return;
        html.Raw("<section class=\"chart\" aria-labelledby=\"confusion\">\n<h2 id=\"confusion\">What was taken for what</h2>\n<figure>\n<ul class=\"key\"><li class=\"mc\">right</li><li class=\"mx\">wrong</li></ul>\n<div class=\"scroll\" role=\"region\" aria-label=\"Confusion table\" tabindex=\"0\">\n");
        Draw(confusion, html);
        html.Raw("</div>\n<figcaption>Rows: the gold set’s class; columns: the coding’s. The darker, the larger the share of the row. The row “none” holds events that the gold set does not have, the column “none” those that were missed.</figcaption>\n</figure>\n</section>\n");
    }

    private static void Draw(Confusion confusion, HtmlText html)
    {
        var width = Left + (confusion.Columns.Count * Field) + 70;
        var height = Top + (confusion.Rows.Count * High) + 8;
        html.Raw($"<svg class=\"matrix\" style=\"width:{width}px\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"confusion-title confusion-desc\">\n<title id=\"confusion-title\">Confusion of classes</title>\n<desc id=\"confusion-desc\">{Described(confusion)}</desc>\n");
        for (var j = 0; j < confusion.Columns.Count; j++)
            html.Raw($"<text class=\"side\" transform=\"translate({Left + (j * Field) + (Field / 2)} {Top - 8}) rotate(-50)\">{confusion.Columns[j]}</text>\n");
        for (var i = 0; i < confusion.Rows.Count; i++) DrawRow(confusion, i, html);
        html.Raw("</svg>\n");
    }

    private static void DrawRow(Confusion confusion, int row, HtmlText html)
    {
        var (gold, y) = (confusion.Rows[row], Top + (row * High));
        var all = Math.Max(1, confusion.Columns.Sum(c => confusion.Count(gold, c)));
        html.Raw($"<text class=\"side\" x=\"{Left - 10}\" y=\"{y + 20}\" text-anchor=\"end\">{gold}</text>\n");
        for (var j = 0; j < confusion.Columns.Count; j++)
        {
            var (coded, x) = (confusion.Columns[j], Left + (j * Field));
            var count = confusion.Count(gold, coded);
            html.Raw($"<rect class=\"field\" x=\"{x}\" y=\"{y}\" width=\"{Field - 2}\" height=\"{High - 2}\"/>");
            if (count > 0) html.Raw($"<rect class=\"{(gold == coded ? "mc" : "mx")} l{((count - 1) * Levels / all) + 1}\" x=\"{x}\" y=\"{y}\" width=\"{Field - 2}\" height=\"{High - 2}\"/><text class=\"n\" x=\"{x + (Field / 2) - 1}\" y=\"{y + 19}\" text-anchor=\"middle\">{count}</text>");
            html.Raw("\n");
        }
    }

    private static string Described(Confusion confusion)
    {
        var wrong = confusion.Rows.SelectMany(r => confusion.Columns.Where(c => c != r).Select(c => (Gold: r, Coded: c, Count: confusion.Count(r, c)))).MaxBy(p => p.Count);
        return wrong.Count == 0 ? "All events are right." : $"The most frequent error: {wrong.Gold} coded as {wrong.Coded}, {wrong.Count} times.";
    }
}
