using Parley.Brief.Statements;

namespace Parley.Brief.Pages;

/// <summary>Quotations with where they are from, the table of articles and the foot, in Markdown.</summary>
internal static class MarkdownSources
{
    /// <summary>A quotation as a block, and where it is from.</summary>
    public static void WriteQuote(Quote quote, TextWriter writer) =>
        writer.Write($"> {MarkdownText.AtStart(MarkdownText.Of(quote.Pieces))}\n>\n> — {Citation(quote)}\n\n");

    /// <summary>The table of articles.</summary>
    public static void Write(IReadOnlyList<SourceEntry> sources, int more, TextWriter writer)
    {
        writer.Write("## Sources\n\n| no. | published | publisher | article | events |\n|--:|---|---|---|--:|\n");
        foreach (var source in sources)
        {
            var address = source.Link is null && source.Address is { } shown ? " " + MarkdownText.Of(shown) : "";
            var day = source.Published is { } published ? DayText.Of(published) : "no date";
            writer.Write($"| {source.Number} | {day} | {MarkdownText.Of(source.Publisher ?? "not named")} | {MarkdownText.Link(source.Title, source.Link)}{address} | {source.Events} |\n");
        }

        writer.Write(more > 0 ? $"\nand {more} more articles\n\n" : "\n");
    }

    /// <summary>What a brief is and is not.</summary>
    public static void WriteFoot(TextWriter writer) =>
        writer.Write("---\n\nComposed by Parley from records and quotations only. Each statement says that an article claimed something, not that it is so: read the words it quotes. Counts are counts of reports and depend on where reporters are.\n");

    private static string Citation(Quote quote)
    {
        var publisher = quote.Publisher is { } p ? MarkdownText.Of(p) + ", " : "";
        var day = quote.Published is { } d ? DayText.Of(d) + ", " : "";
        var according = quote.According is { } a ? ", according to " + MarkdownText.Of(a) : "";
        return $"{publisher}{day}{MarkdownText.Link(quote.Title, quote.Link)} \\[{quote.Number}\\]{according}";
    }
}
