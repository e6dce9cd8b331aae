using Parley.Brief.Wording;

namespace Parley.Brief.Pages;

/// <summary>What every page has around its contents: a head that forbids whatever is from elsewhere, the style, the foot.</summary>
internal static class HtmlPage
{
    /// <summary>Everything up to the header of the page.</summary>
    public static void Open(string title, HtmlText html)
    {
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
            <title>{title}</title>
            <style>

            """);
        html.Raw(BriefWording.BuiltIn.Style).Raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#brief\">Skip to the brief</a>\n");
    }

    /// <summary>When it was written; ends the line of dates.</summary>
    public static void WriteWritten(DateTimeOffset written, HtmlText html) =>
        html.Raw($"written {written:d MMM yyyy, HH:mm} <abbr title=\"offset from Coordinated Universal Time\">{(written.Offset == TimeSpan.Zero ? "UTC" : $"UTC{written:zzz}")}</abbr></p>\n");

    /// <summary>The foot and the end of the page.</summary>
    public static void Close(HtmlText html) => html.Raw("""
        <footer>
        <p>Composed by Parley from records and quotations only. Each statement says that an article claimed something, not that it is so:
        read the words it quotes. Counts are counts of reports and depend on where reporters are.</p>
        </footer>
        </body>
        </html>

        """);
}
