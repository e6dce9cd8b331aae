using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Parley.Ingest.Html;

/// <summary>What a page says of itself, from the places that <c>ingest/page-metadata.tsv</c> names, the best first.</summary>
internal sealed class PageMetadata
{
    private const int LongestValue = 400;

    private readonly PageLexicon _lexicon;
    private readonly IDocument _page;
    private readonly JsonLd _json;
    private readonly Dictionary<string, string> _metas = new(StringComparer.OrdinalIgnoreCase);

    public PageMetadata(IDocument page, PageLexicon lexicon)
    {
        (_page, _lexicon, _json) = (page, lexicon, JsonLd.Of(page));
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
            foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
                if (meta.GetAttribute(attribute) is { Length: > 0 } key && meta.GetAttribute("content") is { } content && content.Trim().Length > 0)
                    _metas.TryAdd(key.Trim(), content.Trim());
    }

    public string? Url => Values("url").FirstOrDefault(v => Uri.TryCreate(v, UriKind.Absolute, out var u) && u.Scheme is "http" or "https");

    public string? Publisher => Values("publisher").FirstOrDefault(v => !IsLink(v));

    public string? Language => Values("language").FirstOrDefault();

    public string? Byline => Values("byline").Where(v => !IsLink(v)).Select(AuthorOf).FirstOrDefault(v => v.Length > 2);

    /// <summary>Body that the page's data hold, where its markup has none.</summary>
    public string? Body => Raw("body").FirstOrDefault();

    public string? Title
    {
        get
        {
            var title = Values("title").FirstOrDefault(v => v.Any(char.IsLetter));
            return title is null ? null : WithoutSite(title);
        }
    }

    /// <summary>The day of publication, and whether only the address tells it.</summary>
    public (DateOnly? Day, bool FromUrl) Published()
    {
        foreach (var row in _lexicon.Metadata.Where(r => r.Field == "published" && r.Where != "url"))
            foreach (var value in ValuesOf(row))
                if (PublicationDate.ReadWritten(Collapse(value)) is { } day) return (day, false);
        foreach (var row in _lexicon.Metadata.Where(r => r.Field == "published" && r.Where == "url"))
            if (Url is { } url && Regex.Match(url, row.Key, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase) is { Success: true } match
                && InUrl(match) is { } day) return (day, true);
        return (null, false);
    }

    private static DateOnly? InUrl(Match match) =>
        PublicationDate.ReadWritten($"{match.Groups[1]}-{match.Groups[2]}-{match.Groups[3]}")
        ?? PublicationDate.ReadWritten($"{match.Groups[3]} {match.Groups[2]} {match.Groups[1]}");

    private IEnumerable<string> Values(string field) => Raw(field).Select(Collapse).Where(v => v.Length is > 0 and < LongestValue);

    private IEnumerable<string> Raw(string field) => _lexicon.Metadata.Where(r => r.Field == field).SelectMany(ValuesOf);

    private IEnumerable<string> ValuesOf(MetadataRow row) => row.Where switch
    {
        "jsonld" => _json.Text(row.Key) is { } value ? [value] : [],
        "meta" => _metas.TryGetValue(row.Key, out var content) ? [content] : [],
        "text" => _page.QuerySelectorAll(row.Key).Take(3).Select(e => e.TextContent),
        "attribute" => _page.QuerySelectorAll(row.Key).Take(3).Select(e => e.GetAttribute(row.Attribute!)).OfType<string>(),
        _ => [],
    };

    // "Talks resume in Geneva | The Example Post": the site's name goes, where it is known or stands after a bar.
    private string WithoutSite(string title)
    {
        var bar = title.LastIndexOfAny(['|', '–', '—', '-', '»', '·']);
        if (bar < 10 || bar + 1 >= title.Length || title[bar - 1] != ' ' || title[bar + 1] != ' ') return title;
        var site = title[(bar + 1)..].Trim();
        var known = Publisher is { } publisher && (site.Contains(publisher, StringComparison.OrdinalIgnoreCase) || publisher.Contains(site, StringComparison.OrdinalIgnoreCase));
        return known || (title[bar] is '|' or '»' && site.Length < 40) ? title[..bar].Trim() : title;
    }

    private static string AuthorOf(string byline)
    {
        var author = byline.Trim();
        if (author.StartsWith("By ", StringComparison.OrdinalIgnoreCase)) author = author[3..];
        var cut = author.IndexOfAny(['|', '•', '·']);
        return (cut > 2 ? author[..cut] : author).Trim();
    }

    private static bool IsLink(string value) => value.Contains("://") || value.StartsWith('@') || value.StartsWith('/');

    private static string Collapse(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
