using Parley.Brief.Pages;
using Parley.Brief.Wording;
using Parley.Evaluation.Measures;

namespace Parley.Evaluation.Pages;

/// <summary>Writes an evaluation as one HTML page in the style of the brief: no script, no font, no picture from anywhere.</summary>
public static class EvaluationHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="result">What it shows.</param>
    /// <param name="written">When it is written.</param>
    /// <param name="writer">Should write UTF-8, as the page says it does.</param>
    public static void Write(EvaluationResult result, DateTimeOffset written, TextWriter writer)
    {
        var html = new HtmlText(writer);
        html.Raw($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta name="generator" content="{EventCoder.Name}">
            <link rel="icon" href="data:,">
            <title>{result.Coding} on {result.Gold}</title>
            <style>

            """);
        html.Raw(BriefWording.BuiltIn.Style).Raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#scores\">Skip to the scores</a>\n");
        html.Raw($"<header>\n<p class=\"kicker\">Evaluation</p>\n<h1><bdi>{result.Coding}</bdi> on <bdi>{result.Gold}</bdi></h1>\n<p class=\"dateline\">{result.Texts:#,0} texts, {result.Class.Gold:#,0} labelled events · written {written:d MMM yyyy, HH:mm} UTC{written:zzz}</p>\n</header>\n<main>\n");
        EvaluationSections.Write(result, html);
        ConfusionSvg.Write(result.Classes.Confusion, html);
        if (result.Calibration is { } calibration) ReliabilitySvg.Write(calibration, html);
        if (result.Against is { } against) ComparisonSection.Write(result.Coding, against, html);
        WriteErrors(result.Errors, html);
        html.Raw("""
            </main>
            <footer>
            <p>Written by Parley. Labels of one gold set measure agreement with its labellers on its texts; on other texts the figures differ. Events that
            the gold set does not label count as wrong where the coding has them.</p>
            </footer>
            </body>
            </html>

            """);
    }

    private static void WriteErrors(IReadOnlyList<ListedError> errors, HtmlText html)
    {
        if (errors.Count == 0) return;
        html.Raw("<section aria-labelledby=\"errors\">\n<h2 id=\"errors\">The worst errors</h2>\n<p class=\"about\">First what the coder was surest of, then what it missed.</p>\n<ol class=\"statements\">\n");
        foreach (var error in errors)
        {
            html.Raw($"<li class=\"mx\">\n<p class=\"said\"><bdi>{error.Gold ?? "nothing"}</bdi> <span class=\"note\">coded as</span> <bdi>{error.Coded ?? "nothing"}</bdi>");
            if (error.Confidence is { } confidence) html.Raw($" <span class=\"note\">({confidence:0.00})</span>");
            html.Raw("</p>\n");
            if (error.Sentence is { } sentence) html.Raw($"<figure class=\"quote\"><blockquote dir=\"auto\">{sentence}</blockquote>\n<figcaption><bdi>{error.Text}</bdi></figcaption></figure>\n");
            else html.Raw($"<p class=\"note\"><bdi>{error.Text}</bdi></p>\n");
            html.Raw("</li>\n");
        }

        html.Raw("</ol>\n</section>\n");
    }
}
