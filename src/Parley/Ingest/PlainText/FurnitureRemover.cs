using System.Text;

namespace Parley.Ingest.PlainText;

/// <summary>Takes the furniture out of a text, line by line, in one pass.</summary>
internal sealed class FurnitureRemover
{
    // Author and day stand at the head of an article; "By Tuesday" further down is prose.
    private const int HeadLines = 8;
    private const int ProseWords = 14;
    private const int ShortLine = 120;
    private const int HeadlineWords = 5;

    private readonly Furniture _furniture;
    private readonly bool _page;
    private readonly StringBuilder _left = new();
    private string? _byline;
    private DateOnly? _published;
    private FurnitureKind _within;
    private int _seen;
    private int _followers;
    private bool _prose;
    private bool _ended;

    private FurnitureRemover(Furniture furniture, bool page) => (_furniture, _page) = (furniture, page);

    /// <summary>The text without its furniture.</summary>
    /// <param name="text">Lines.</param>
    /// <param name="furniture">What goes.</param>
    /// <param name="page">The lines come from a page: its title is not among them, and a blank line parts all blocks.</param>
    public static CleanedText Clean(string text, Furniture furniture, bool page)
    {
        var remover = new FurnitureRemover(furniture, page);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (remover._ended) break;
            remover.Add(line);
        }

        return new CleanedText(remover.Result(), remover._byline, remover._published);
    }

    private void Add(ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim();
        if (trimmed.IsEmpty) Blank();
        else if (!Goes(trimmed)) Keep(line.TrimEnd(), trimmed);
    }

    private void Blank()
    {
        if (_within == FurnitureKind.Block || (_within == FurnitureKind.List && _followers > 0)) _within = FurnitureKind.None;
        if (_left.Length > 0 && !EndsBlank()) _left.Append('\n');
    }

    private bool Goes(ReadOnlySpan<char> line)
    {
        _seen++;
        if (line.Length > Furniture.LongestLine) return Leave();
        var (kind, value) = _furniture.Of(line.ToString());
        if (kind == FurnitureKind.None) return Follows(line);
        if (kind == FurnitureKind.Byline) return Takes(ref _byline, value);
        if (kind == FurnitureKind.Published) return Dates(value);
        _ended = kind == FurnitureKind.End && _prose;
        _within = kind;
        _followers = 0;
        return true;
    }

    private bool Leave()
    {
        _within = FurnitureKind.None;
        return false;
    }

    // "Related stories" takes its list with it, or headlines: lines without a full stop, longer than the article's own subheadings.
    private bool Follows(ReadOnlySpan<char> line)
    {
        if (_within == FurnitureKind.Block) return true;
        if (_within != FurnitureKind.List) return false;
        var item = line[0] is '•' or '-' or '*' or '–' or '»' or '›';
        if (!item && _page && EndsBlank()) return Leave();
        if (!item && (line.Length > ShortLine || line.Count(' ') < HeadlineWords - 1 || line[^1] is '.' or ':' or '”' or '"')) return Leave();
        _followers++;
        return true;
    }

    private bool Takes(ref string? field, string? value)
    {
        if (_prose || _seen > HeadLines || (_seen == 1 && !_page)) return false;
        field ??= value;
        return true;
    }

    private bool Dates(string? value)
    {
        if (_prose || _seen > HeadLines || PublicationDate.ReadWritten(value!) is not { } day) return false;
        _published ??= day;
        return true;
    }

    private void Keep(ReadOnlySpan<char> line, ReadOnlySpan<char> trimmed)
    {
        if (_left.Length > 0 && _left[^1] != '\n') _left.Append('\n');
        _left.Append(line).Append('\n');
        if (!_prose) _prose = trimmed.Count(' ') >= ProseWords && trimmed[^1] is '.' or '”' or '"' or '?' or '!' or ',' || trimmed.Length > Furniture.LongestLine;
    }

    private bool EndsBlank() => _left.Length > 1 && _left[^1] == '\n' && _left[^2] == '\n';

    private string Result() => _left.ToString().TrimEnd('\n');
}
