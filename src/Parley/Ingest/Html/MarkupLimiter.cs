using System.Text;

namespace Parley.Ingest.Html;

/// <summary>
/// Makes markup safe for recursive readers, in one pass: start tags deeper than <see cref="Deepest"/> are left out, their text
/// stays, as browsers do. Tags that only shape letters are left out everywhere, for they say nothing and, unclosed, multiply.
/// </summary>
internal ref struct MarkupLimiter
{
    /// <summary>Deepest nesting that is kept. Pages have less than a hundred; Chromium stops at 512.</summary>
    public const int Deepest = 256;

    private const int LongestTag = 5000;

    private static readonly HashSet<string> Shaping =
        ["b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u", "mark", "ins", "kbd", "samp", "var"];
    private static readonly HashSet<string> Void =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "keygen", "frame"];
    private static readonly HashSet<string> Raw = ["script", "style", "textarea", "title", "xmp", "noembed", "noframes", "iframe", "plaintext"];
    private static readonly string[] Cells = ["td", "th"], Rows = ["td", "th", "tr"], Terms = ["dt", "dd"];

    private readonly ReadOnlySpan<char> _html;
    private readonly StringBuilder _kept;
    private readonly List<(string Name, bool Kept)> _open = [];
    private readonly Dictionary<string, int> _count = [];
    private int _depth;
    private int _at;

    private MarkupLimiter(ReadOnlySpan<char> html)
    {
        _html = html;
        _kept = new StringBuilder(html.Length);
    }

    /// <summary>The markup that is kept, and the tags that were too deep.</summary>
    public static (string Html, int TooDeep) Limit(string html)
    {
        var limiter = new MarkupLimiter(html);
        var tooDeep = limiter.Run();
        return (limiter._kept.ToString(), tooDeep);
    }

    private int Run()
    {
        var tooDeep = 0;
        while (_at < _html.Length)
        {
            var open = _html[_at..].IndexOf('<');
            if (open < 0) break;
            Keep(open);
            var length = TagLength();
            var name = Name(out var end);
            if (name.Length == 0) Keep(length);
            else if (Shaping.Contains(name)) _at += length;
            else if (end) Close(name, length);
            else if (!Open(name, length)) tooDeep++;
        }

        Keep(_html.Length - _at);
        return tooDeep;
    }

    private void Keep(int length)
    {
        _kept.Append(_html.Slice(_at, length));
        _at += length;
    }

    // A comment to its end; a tag to the '>' that is in no quotes, or, where the quotes never close, to the first one.
    private readonly int TagLength()
    {
        var rest = _html[_at..];
        if (rest.StartsWith("<!--"))
        {
            var close = rest.IndexOf("-->");
            return close < 0 ? rest.Length : close + 3;
        }

        var quote = '\0';
        for (var i = 1; i < rest.Length && i < LongestTag; i++)
        {
            if (quote != '\0') quote = rest[i] == quote ? '\0' : quote;
            else if (rest[i] is '"' or '\'' && rest[i - 1] is '=' or ' ') quote = rest[i];
            else if (rest[i] == '>') return i + 1;
        }

        var first = rest.IndexOf('>');
        return first < 0 ? rest.Length : first + 1;
    }

    private readonly string Name(out bool end)
    {
        var rest = _html[(_at + 1)..];
        end = rest.StartsWith('/');
        if (end) rest = rest[1..];
        var length = 0;
        while (length < rest.Length && length < 40 && (char.IsAsciiLetterOrDigit(rest[length]) || (length > 0 && rest[length] is '-' or ':' or '_'))) length++;
        return length == 0 || !char.IsAsciiLetter(rest[0]) ? "" : rest[..length].ToString().ToLowerInvariant();
    }

    private bool Open(string name, int length)
    {
        if (Raw.Contains(name) || Void.Contains(name) || (InDrawing() && _html[_at + length - 2] == '/'))
        {
            Keep(Raw.Contains(name) ? RawLength(name, length) : length);
            return true;
        }

        CloseImplied(name);
        var kept = _depth < Deepest;
        _open.Add((name, kept));
        _count[name] = _count.GetValueOrDefault(name) + 1;
        if (kept) _depth++;
        KeepTag(length, kept);
        return kept;
    }

    private readonly bool InDrawing() => _count.GetValueOrDefault("svg") + _count.GetValueOrDefault("math") > 0;

    // Start tags that end the element before them, when nothing else is open in it.
    private void CloseImplied(string name)
    {
        if (_open.Count > 0 && _open[^1].Name == "p" && BlockReader.IsBlock(name)) Pop();
        ReadOnlySpan<string> closed = name switch
        {
            "td" or "th" => Cells,
            "tr" or "tbody" or "thead" or "tfoot" => Rows,
            "dt" or "dd" => Terms,
            "li" or "option" or "a" => [name],
            _ => [],
        };
        while (_open.Count > 0 && closed.Contains(_open[^1].Name)) Pop();
    }

    private void KeepTag(int length, bool kept)
    {
        if (kept) Keep(length);
        else
        {
            if (_kept.Length > 0 && _kept[^1] != ' ') _kept.Append(' ');
            _at += length;
        }
    }

    private readonly int RawLength(string name, int length)
    {
        var close = _html[(_at + length)..].IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return close < 0 ? _html.Length - _at : length + close;
    }

    // An end tag closes what stands above its element too; one without an element closes nothing.
    private void Close(string name, int length)
    {
        if (_count.GetValueOrDefault(name) == 0)
        {
            Keep(length);
            return;
        }

        while (_open[^1].Name != name) Pop();
        KeepTag(length, _open[^1].Kept);
        Pop();
    }

    private void Pop()
    {
        var (name, kept) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        _count[name]--;
        if (kept) _depth--;
    }
}
