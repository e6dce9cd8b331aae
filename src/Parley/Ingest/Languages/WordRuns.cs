namespace Parley.Ingest.Languages;

/// <summary>The words of a text, as runs of letters with apostrophes and hyphens inside; single letters where the script has no spaces.</summary>
internal ref struct WordRuns(ReadOnlySpan<char> text, ScriptRanges scripts, bool wide)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _start;
    private int _end;

    public readonly ReadOnlySpan<char> Current => _text[_start.._end];

    public readonly WordRuns GetEnumerator() => this;

    public bool MoveNext()
    {
        _start = _end;
        while (_start < _text.Length && scripts.Of(_text[_start]) == 0) _start++;
        _end = _start;
        if (_start == _text.Length) return false;
        _end++;
        while (!wide && _end < _text.Length && Continues(_end)) _end++;
        return true;
    }

    private readonly bool Continues(int at) =>
        scripts.Of(_text[at]) != 0 || char.GetUnicodeCategory(_text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark
        || (_text[at] is '\'' or '’' or '-' or '·' && at + 1 < _text.Length && scripts.Of(_text[at + 1]) != 0);
}
