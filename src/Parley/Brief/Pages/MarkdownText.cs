using System.Text;
using Parley.Brief.Statements;

namespace Parley.Brief.Pages;

/// <summary>Makes words fit to stand in Markdown: nothing in them is markup.</summary>
internal static class MarkdownText
{
    private const string Marked = "\\`*_[]<>|~#&!^$";

    /// <summary>One line, every mark escaped, what begins a list or heading too.</summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c)) escaped.Append(' ');
            else if (c is '<') escaped.Append("&lt;");
            else if (c is '&') escaped.Append("&amp;");
            else if (Marked.Contains(c, StringComparison.Ordinal)) escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Pieces in a row: parties in italics, triggers bold. Two that touch are not both marked, for the marks would run together.</summary>
    public static string Of(IEnumerable<Piece> pieces)
    {
        var line = new StringBuilder();
        foreach (var piece in pieces)
        {
            var mark = piece.Kind switch
            {
                PieceKind.Actor or PieceKind.Recipient => "*",
                PieceKind.Trigger => "**",
                _ => "",
            };
            var text = Of(piece.Text);
            var bare = text.Trim();
            if (mark.Length == 0 || bare.Length == 0 || (line.Length > 0 && line[^1] == '*') || !char.IsLetterOrDigit(bare[0]) || !char.IsLetterOrDigit(bare[^1])) line.Append(text);
            else line.Append(text[..text.IndexOf(bare[0], StringComparison.Ordinal)]).Append(mark).Append(bare).Append(mark).Append(text[text.TrimEnd().Length..]);
        }

        return line.ToString();
    }

    /// <summary>Text that stands at the beginning of a line: a digit, dash or plus there begins no list.</summary>
    public static string AtStart(string escaped)
    {
        var text = escaped.TrimStart();
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && digits < text.Length && text[digits] is '.' or ')') return text.Insert(digits, "\\");
        return text.Length > 0 && text[0] is '-' or '+' or '=' or ':' ? "\\" + text : text;
    }

    /// <summary>The title, linked where the address is safe.</summary>
    public static string Link(string title, Uri? link) => link is null ? Of(title) : $"[{Of(title)}](<{link.AbsoluteUri}>)";
}
