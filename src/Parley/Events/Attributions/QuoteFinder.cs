namespace Parley.Events.Attributions;

/// <summary>
/// Finds quotations by their marks alone, paragraph by paragraph: curly and straight, two apostrophes, guillemets, and single ones
/// where no double one is open. Quotations inside quotations are part of the outer one.
/// </summary>
internal sealed class QuoteFinder
{
    private readonly string _text;
    private readonly List<Quotation> _found = [];

    private QuoteFinder(string text) => _text = text;

    /// <summary>Quotations in order of reading; none overlaps another.</summary>
    public static List<Quotation> Find(string text)
    {
        var finder = new QuoteFinder(text);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            finder.ReadParagraph(start, end);
            start = end + 1;
        }

        return finder._found;
    }

    private void ReadParagraph(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var length = MarkAt(i, end);
            if (length == 0 || !Opens(i, length, start, end)) continue;
            var close = IsSingle(i, length) ? SingleClose(i, end) : DoubleClose(i + length, end);
            if (close < 0 && IsSingle(i, length)) continue;
            _found.Add(close < 0 ? new(new(i, TrimmedEnd(i, end)), false) : new(new(i, close), true));
            i = _found[^1].Span.End - 1;
        }
    }

    // How many characters of a quotation mark stand at i: 0, 1, or 2 for two apostrophes.
    private int MarkAt(int i, int end) => _text[i] switch
    {
        '“' or '”' or '"' or '„' or '«' or '»' or '‘' => 1,
        '\'' or '`' or '’' when i + 1 < end && _text[i + 1] == _text[i] => 2,
        '\'' => 1,
        _ => 0,
    };

    private bool IsSingle(int i, int length) => length == 1 && _text[i] is '\'' or '‘';

    private bool Opens(int i, int length, int start, int end)
    {
        if (_text[i] is '“' or '„' or '«') return true;
        if (i + length >= end || char.IsWhiteSpace(_text[i + length])) return false;
        return i == start || char.IsWhiteSpace(_text[i - 1]) || _text[i - 1] is '(' or '[' or '—' or '–' or '-' or '―' or ':' or '/';
    }

    private int DoubleClose(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            var length = MarkAt(i, end);
            if (length == 0 || IsSingle(i, length) || _text[i] is '“' or '„' or '«') continue;
            if (_text[i] is '”' or '»' || !Opens(i, length, from, end)) return i + length;
        }

        return -1;
    }

    // A closing apostrophe must follow the end of a word or a stop, and no letter may follow it.
    private int SingleClose(int open, int end)
    {
        for (var i = open + 2; i < end; i++)
        {
            if (MarkAt(i, end) is > 0 and var length && !IsSingle(i, length)) return -1;
            if (_text[i] is not ('\'' or '’') || char.IsWhiteSpace(_text[i - 1])) continue;
            if (i + 1 >= end || !char.IsLetterOrDigit(_text[i + 1])) return i + 1;
        }

        return -1;
    }

    private int TrimmedEnd(int start, int end)
    {
        while (end > start + 1 && char.IsWhiteSpace(_text[end - 1])) end--;
        return end;
    }
}
