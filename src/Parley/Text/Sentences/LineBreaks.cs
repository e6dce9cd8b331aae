using System.Buffers;
using Parley.Text.Tokens;

namespace Parley.Text.Sentences;

/// <summary>Tells which line breaks end something and which only wrap a long line.</summary>
/// <remarks>
/// An empty line always ends a paragraph. A single line break wraps where the next line goes on in lower case, or, in a text that
/// is wrapped throughout, where the next word would not have fitted on the line.
/// </remarks>
internal static class LineBreaks
{
    private const int NarrowestLine = 40;
    private const int WidestLine = 140;
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\u2028\u2029\u0085\f\v");

    /// <summary>Finds the pieces that no sentence crosses.</summary>
    public static List<Piece> Pieces(string text)
    {
        var lines = Lines(text);
        var width = WrapWidth(text, lines);
        var pieces = new List<Piece>();
        for (var i = 0; i < lines.Count;)
        {
            var blockEnd = i + 1;
            while (blockEnd < lines.Count && !lines[blockEnd].AfterBlank) blockEnd++;
            AddBlock(text, lines, i, blockEnd, width, pieces);
            i = blockEnd;
        }
        return pieces;
    }

    private static void AddBlock(string text, List<Line> lines, int first, int end, int width, List<Piece> pieces)
    {
        for (var i = first; i < end;)
        {
            var last = i;
            while (last + 1 < end && Wraps(text, lines[last], lines[last + 1], width)) last++;
            pieces.Add(new(lines[i].Start, lines[last].End, i == first || IsBullet(text, lines[i]) || !EndsSentence(text, lines[i - 1])));
            i = last + 1;
        }
    }

    private static bool Wraps(string text, Line line, Line next, int width)
    {
        if (IsBullet(text, next)) return false;
        if (char.IsLower(text[next.Start])) return width > 0 || !EndsSentence(text, line);
        return width is > 0 and <= WidestLine && line.Length + 1 + FirstWord(text, next) > width;
    }

    private static int FirstWord(string text, Line line)
    {
        var end = line.Start;
        while (end < line.End && !Letters.IsSpace(text[end])) end++;
        return end - line.Start;
    }

    private static bool EndsSentence(string text, Line line)
    {
        var last = line.End - 1;
        while (last > line.Start && text[last] is '"' or '”' or '\'' or '’' or ')') last--;
        return text[last] is '.' or '!' or '?' or ':';
    }

    private static bool IsBullet(string text, Line line) =>
        text[line.Start] is '•' or '‣' or '▪' or '●' or '·' or '◦' or '■' or '►'
        || (text[line.Start] is '*' or '-' or '–' or '—' or '+' && line.Length > 2 && text[line.Start + 1] == ' ')
        || IsNumbered(text.AsSpan(line.Start, line.Length));

    // "1. ", "12) ".
    private static bool IsNumbered(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < line.Length && digits < 3 && char.IsAsciiDigit(line[digits])) digits++;
        return digits is 1 or 2 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ';
    }

    // The width at which a text is wrapped: the longest line that goes on in lower case on the next. 0 for a text that is not wrapped:
    // of its single line breaks after a line of some length, fewer than a quarter go on in lower case.
    private static int WrapWidth(string text, List<Line> lines)
    {
        var (breaks, lower, width) = (0, 0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterBlank || lines[i - 1].Length < NarrowestLine || IsBullet(text, lines[i])) continue;
            breaks++;
            if (!char.IsLower(text[lines[i].Start])) continue;
            lower++;
            width = Math.Max(width, lines[i - 1].Length);
        }
        return lower > 0 && lower * 4 >= breaks ? width : 0;
    }

    private static List<Line> Lines(string text)
    {
        var lines = new List<Line>();
        var blank = true;
        for (var i = 0; i < text.Length;)
        {
            var end = text.AsSpan(i).IndexOfAny(Ends);
            end = end < 0 ? text.Length : i + end;
            var (first, last) = (i, end);
            while (first < last && Letters.IsSpace(text[first])) first++;
            while (last > first && Letters.IsSpace(text[last - 1])) last--;
            if (first < last) lines.Add(new(first, last, blank));
            blank = first == last || (end < text.Length && text[end] == '\u2029');
            i = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    private readonly record struct Line(int Start, int End, bool AfterBlank)
    {
        public int Length => End - Start;
    }
}

/// <summary>A stretch of text that no sentence goes beyond.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">First code unit after it.</param>
/// <param name="StartsParagraph">Whether it begins a paragraph, a heading or a list item.</param>
internal readonly record struct Piece(int Start, int End, bool StartsParagraph);
