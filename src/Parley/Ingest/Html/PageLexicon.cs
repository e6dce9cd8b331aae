using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Parley.Lexicons;

namespace Parley.Ingest.Html;

/// <summary>What is known of how pages are built: <c>ingest/page-*.tsv</c>.</summary>
internal sealed class PageLexicon
{
    private static readonly string[] Places = ["jsonld", "meta", "text", "attribute", "url"];

    private readonly Dictionary<(string Where, bool Guard), RowPatterns> _furniture = [];

    public PageLexicon(LexiconFiles files)
    {
        var rows = files.Of("ingest/page-furniture.tsv").SelectMany(p => TsvTable.Read(p, "where", "pattern", "guard", "note").Rows);
        foreach (var group in rows.GroupBy(r => (Where(r), r["guard"] == "yes"))) _furniture[group.Key] = new RowPatterns([.. group]);
        Bodies = [.. files.Of("ingest/page-body.tsv").SelectMany(p => TsvTable.Read(p, "selector").Rows).Select(r => Selector(r, r["selector"]))];
        Metadata = [.. files.Of("ingest/page-metadata.tsv").SelectMany(p => TsvTable.Read(p, "field", "where", "key").Rows).Select(Row)];
    }

    /// <summary>CSS selectors of bodies, best first.</summary>
    public IReadOnlyList<string> Bodies { get; }

    /// <summary>Where fields stand, best first for each.</summary>
    public IReadOnlyList<MetadataRow> Metadata { get; }

    /// <summary>Whether an element is furniture by its tag, role, class or id.</summary>
    /// <param name="element">The element.</param>
    /// <param name="guard">Asks for the patterns that hold only where the element has neither headline nor most of the words.</param>
    public bool IsFurniture(IElement element, bool guard) =>
        Matches("tag", guard, element.LocalName)
        || (element.GetAttribute("role") is { } role && Matches("role", guard, role))
        || Names(element).Any(name => Matches("name", guard, name));

    private static IEnumerable<string> Names(IElement element)
    {
        foreach (var name in element.ClassList) yield return name;
        if (element.Id is { Length: > 0 } id) yield return id;
    }

    private bool Matches(string where, bool guard, string value) =>
        value.Length < 80 && _furniture.TryGetValue((where, guard), out var pattern) && pattern.IsMatch(value);

    private static string Where(TsvRow row) =>
        row["where"] is "tag" or "role" or "name" ? row["where"] : throw row.Error($"'{row["where"]}' is no place: tag, role or name");

    private static MetadataRow Row(TsvRow row)
    {
        if (!Places.Contains(row["where"])) throw row.Error($"'{row["where"]}' is no place: {string.Join(", ", Places)}");
        if (row["where"] == "text") return new MetadataRow(row["field"], row["where"], Selector(row, row["key"]), null);
        if (row["where"] == "url") return new MetadataRow(row["field"], row["where"], row["key"], null);
        if (row["where"] != "attribute") return new MetadataRow(row["field"], row["where"], row["key"], null);
        var at = row["key"].Split(" @ ");
        if (at.Length != 2) throw row.Error($"'{row["key"]}' is not 'selector @ attribute'");
        return new MetadataRow(row["field"], row["where"], Selector(row, at[0]), at[1]);
    }

    private static string Selector(TsvRow row, string selector)
    {
        using var empty = new HtmlParser().ParseDocument("");
        try { _ = empty.QuerySelector(selector); }
        catch (DomException e) { throw row.Error($"'{selector}' is no CSS selector: {e.Message}"); }
        return selector;
    }
}
