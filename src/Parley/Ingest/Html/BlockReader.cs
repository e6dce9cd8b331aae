using System.Text;
using AngleSharp.Dom;

namespace Parley.Ingest.Html;

/// <summary>The blocks of an element: paragraphs, headings, items and rows, as a reader sees them.</summary>
internal sealed class BlockReader
{
    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
        "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption", "hr",
    ];

    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();
    private BlockKind _kind;
    private int _linked;
    private int _group;
    private int _groups;
    private int _links;

    /// <summary>Whether an element of that name stands by itself.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>The blocks of <paramref name="elements"/>, in order.</summary>
    public static List<Block> Read(IEnumerable<INode> elements)
    {
        var reader = new BlockReader();
        foreach (var element in elements)
        {
            reader.Visit(element);
            reader.End();
        }

        return reader._blocks;
    }

    private void Visit(INode node)
    {
        if (node is IText text) Add(text.Data);
        else if (node is not IElement element) return;
        else if (element.LocalName == "br") Break(element);
        else if (element.LocalName is "script" or "style" or "template" or "noscript" or "head") return;
        else if (element.LocalName == "tr" && IsData(element)) Row(element);
        else if (IsBlock(element.LocalName)) VisitBlock(element);
        else VisitInline(element);
    }

    private void VisitInline(IElement element)
    {
        if (element.LocalName == "a") _links++;
        foreach (var child in element.ChildNodes) Visit(child);
        if (element.LocalName == "a") _links--;
    }

    private void VisitBlock(IElement element)
    {
        End();
        var (kind, group) = (_kind, _group);
        if (element.LocalName is "ul" or "ol" or "dl" or "table" && _group == 0) _group = ++_groups;
        if (element.LocalName is "td" or "th") _group = 0;
        _kind = element.LocalName switch
        {
            "li" or "dt" or "dd" => BlockKind.Item,
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "caption" or "summary" => BlockKind.Heading,
            "p" or "td" or "th" or "ul" or "ol" when kind == BlockKind.Item => BlockKind.Item,
            _ => kind == BlockKind.Item ? kind : BlockKind.Paragraph,
        };
        foreach (var child in element.ChildNodes) Visit(child);
        End();
        (_kind, _group) = (kind, group);
    }

    private void Break(IElement element)
    {
        var next = element.NextSibling;
        while (next is IText { Data: var data } && string.IsNullOrWhiteSpace(data)) next = next.NextSibling;
        if (next is IElement { LocalName: "br" }) End();
        else _text.Append('\n');
    }

    private void Add(string data)
    {
        var letters = 0;
        foreach (var c in data)
        {
            if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF') continue;
            var space = char.IsWhiteSpace(c);
            if (!space) letters++;
            else if (_text.Length == 0 || _text[^1] is ' ' or '\n') continue;
            _text.Append(space ? ' ' : c);
        }

        if (_links > 0) _linked += letters;
    }

    private void End()
    {
        var lines = _text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var letters = _text.Length == 0 ? 0 : lines.Sum(l => l.Count(c => c != ' '));
        var isLink = letters > 0 && _linked >= letters * 0.9;
        _text.Clear();
        _linked = 0;
        if (lines.Length > 0) _blocks.Add(new Block(_kind, string.Join('\n', lines), _group, isLink));
    }

    // A table of data has cells without blocks in them; others are there for the layout.
    private static bool IsData(IElement row) =>
        row.Children.Length > 1 && row.Children.All(c => !c.Descendants<IElement>().Any(e => IsBlock(e.LocalName) && e.LocalName != "p")
            && c.Children.Count(e => e.LocalName == "p") < 2);

    private void Row(IElement row)
    {
        End();
        foreach (var cell in row.Children)
        {
            foreach (var child in cell.ChildNodes) VisitFlat(child);
            if (cell.NextElementSibling is not null) _text.Append(" | ");
        }

        var kind = _kind;
        _kind = BlockKind.Row;
        _text.Replace('\n', ' ');
        if (_text.ToString().Trim(' ', '|').Length == 0) _text.Clear();
        End();
        _kind = kind;
    }

    private void VisitFlat(INode node)
    {
        if (node is IElement { LocalName: "p" } paragraph) VisitInline(paragraph);
        else Visit(node);
    }
}
