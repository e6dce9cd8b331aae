namespace Parley.Events.Attributions;

/// <summary>The quotations of an article, asked by place.</summary>
internal sealed class Quotations(string text)
{
    private readonly List<Quotation> _all = QuoteFinder.Find(text);

    public IReadOnlyList<Quotation> All => _all;

    /// <summary>The quotation that holds the character; null where it stands outside.</summary>
    public Quotation? At(int position)
    {
        var index = LastFrom(position);
        return index >= 0 && position < _all[index].Span.End ? _all[index] : null;
    }

    /// <summary>The quotation that begins at exactly this character.</summary>
    public Quotation? From(int position) => At(position) is { } q && q.Span.Start == position ? q : null;

    /// <summary>The quotation that ends where, going left from <paramref name="position"/>, only spaces, commas and dashes stand between.</summary>
    public Quotation? Before(int position)
    {
        var i = position - 1;
        while (i >= 0 && text[i] is ' ' or ',' or '\u00a0' or '—' or '–' or '-' or '―') i--;
        return i >= 0 && At(i) is { Closed: true } q && q.Span.End == i + 1 ? q : null;
    }

    /// <summary>The quotation that begins where, going right, only spaces, commas, colons and dashes stand between, and stops if they may.</summary>
    public Quotation? After(int position, bool overStop = false)
    {
        while (position < text.Length && (text[position] is ' ' or ',' or '\u00a0' or ':' or '—' or '–' or '―' || overStop && text[position] == '.')) position++;
        return position < text.Length ? From(position) : null;
    }

    /// <summary>Whether a quotation touches the stretch or ends just before it.</summary>
    public bool Touches(TextSpan span) => LastFrom(span.End) is >= 0 and var index && _all[index].Span.End + 3 > span.Start;

    /// <summary>The first quotation that begins in the stretch; null where none does.</summary>
    public Quotation? FirstIn(int start, int end)
    {
        var index = LastFrom(start - 1) + 1;
        if (index < _all.Count && _all[index].Span.Start < end) return _all[index];
        return null;
    }

    /// <summary>Whether the words quoted end in a stop: then who speaks does not follow them.</summary>
    public bool EndsInStop(Quotation quotation)
    {
        var i = quotation.Span.End - 1;
        while (i > quotation.Span.Start && text[i] is '”' or '"' or '\'' or '’' or '»') i--;
        return text[i] == '.' && !(i > 0 && text[i - 1] == '.');
    }

    private int LastFrom(int position)
    {
        int low = 0, high = _all.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].Span.Start <= position) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}
