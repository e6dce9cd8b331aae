using Parley.Entities;
using Parley.Events;
using Spectre.Console;

namespace Parley.Cli.Output;

/// <summary>An article's sentences with what was read in them: coloured on a terminal, with plain marks elsewhere.</summary>
internal sealed class Explanation(Terminal terminal)
{
    private const string Indent = "    ";

    /// <summary>Writes the article to standard output.</summary>
    public void Write(ResolvedArticle resolved, CodedArticle record)
    {
        var article = resolved.Parsed.Article;
        terminal.Out.WriteLine(Printable.Of(Heading(article)));
        WriteLegend();
        Mark[] marks =
        [
            .. record.Mentions.Select(m => new Mark(m.Span, MarkKind.Actor)),
            .. record.Places.Select(p => new Mark(p.Span, MarkKind.Place)),
            .. record.Times.Select(t => new Mark(t.Span, MarkKind.Time)),
            .. record.Events.Select(e => new Mark(e.Trigger.Span, MarkKind.Trigger)),
        ];
        foreach (var sentence in resolved.Parsed.Sentences)
        {
            terminal.Out.WriteLine();
            WritePieces(MarkedSentence.Of(article.Text, sentence.Span, marks.Where(m => sentence.Span.Contains(m.Span))));
            foreach (var e in record.Events.Where(e => sentence.Span.Contains(e.Trigger.Span))) WriteEvent(record, e);
        }

        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"{record.Events.Count} events in {resolved.Parsed.Sentences.Count} sentences; {record.Coder}, lexicon {record.Lexicon}");
    }

    private static string Heading(Article article) =>
        string.Join(" · ", new[] { article.Title, article.Publisher, article.Published?.ToString("yyyy-MM-dd"), article.Id }.Where(s => !string.IsNullOrEmpty(s)));

    private void WriteLegend()
    {
        if (!terminal.HasColor)
        {
            terminal.Out.WriteLine("Marks: [actor …] [trigger …] [place …] [time …]");
            return;
        }

        var legend = new Paragraph();
        foreach (var kind in new[] { MarkKind.Actor, MarkKind.Trigger, MarkKind.Place, MarkKind.Time })
            legend.Append(NameOf(kind), StyleOf(kind)).Append("  ");
        SpectreOutput.Write(terminal, legend);
        terminal.Out.WriteLine();
    }

    private void WritePieces(IReadOnlyList<MarkedPiece> pieces)
    {
        if (terminal.HasColor)
        {
            var line = new Paragraph();
            foreach (var piece in pieces.Where(p => p.Step == 0)) line.Append(piece.Text, piece.Kind is { } kind ? StyleOf(kind) : Style.Plain);
            SpectreOutput.Write(terminal, line);
            terminal.Out.WriteLine();
            return;
        }

        foreach (var piece in pieces)
            terminal.Out.Write(piece.Step switch { 1 => $"[{NameOf(piece.Kind!.Value)} ", -1 => "]", _ => piece.Text });
        terminal.Out.WriteLine();
    }

    private void WriteEvent(CodedArticle record, Event e)
    {
        var first = true;
        foreach (var line in ExplainedEvent.Lines(record, e).Select(Printable.Of))
        {
            if (!terminal.HasColor) terminal.Out.WriteLine($"{Indent}{(first ? "▸ " : "  ")}{line}");
            else SpectreOutput.Write(terminal, new Padder(SpectreOutput.Plain((first ? "▸ " : "  ") + line, first ? new Style(decoration: Decoration.Bold) : new Style(Color.Grey)), new Padding(Indent.Length, 0, 0, 0)));
            first = false;
        }
    }

    private static string NameOf(MarkKind kind) => kind.ToString().ToLowerInvariant();

    private static Style StyleOf(MarkKind kind) => kind switch
    {
        MarkKind.Trigger => new Style(Color.Black, Color.Yellow),
        MarkKind.Place => new Style(Color.Green),
        MarkKind.Time => new Style(Color.Fuchsia),
        _ => new Style(Color.Aqua, decoration: Decoration.Bold),
    };
}
