using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace Parley.Ingest.Html;

/// <summary>The article object of a page's JSON-LD scripts.</summary>
internal sealed class JsonLd
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly JsonElement? _article;

    private JsonLd(JsonElement? article) => _article = article;

    /// <summary>The first object whose type is a kind of article; scripts that are no JSON are passed over, as browsers do.</summary>
    public static JsonLd Of(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json' i]"))
            if (Parse(script.TextContent) is { } root && Find(root, 0) is { } article) return new JsonLd(article);
        return new JsonLd(null);
    }

    /// <summary>The text at a path such as <c>author</c> or <c>liveBlogUpdate.articleBody</c>; of objects their name, of several their list.</summary>
    public string? Text(string path)
    {
        if (_article is not { } at) return null;
        var found = new List<string>();
        Collect(at, path.Split('.'), found);
        return found.Count == 0 ? null : string.Join(path.Contains('.') || path == "articleBody" ? "\n\n" : ", ", found.Distinct());
    }

    private static JsonElement? Parse(string script)
    {
        try
        {
            using var json = JsonDocument.Parse(Escaped(script.Trim().TrimEnd(';')), Lenient);
            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Line breaks inside strings are common in articleBody and are no JSON.
    private static string Escaped(string script)
    {
        if (!script.Contains('\n')) return script;
        var plain = new StringBuilder(script.Length);
        var quoted = false;
        for (var i = 0; i < script.Length; i++)
        {
            var c = script[i];
            if (c == '"' && (i == 0 || script[i - 1] != '\\')) quoted = !quoted;
            if (quoted && c < ' ') plain.Append(c == '\n' ? "\\n" : " ");
            else plain.Append(c);
        }

        return plain.ToString();
    }

    private static JsonElement? Find(JsonElement json, int depth)
    {
        if (depth > 4) return null;
        if (json.ValueKind == JsonValueKind.Array)
            return json.EnumerateArray().Select(e => Find(e, depth + 1)).FirstOrDefault(f => f is not null);
        if (json.ValueKind != JsonValueKind.Object) return null;
        if (IsArticle(json)) return json;
        return json.TryGetProperty("@graph", out var graph) ? Find(graph, depth + 1)
            : json.TryGetProperty("mainEntity", out var main) ? Find(main, depth + 1) : null;
    }

    private static bool IsArticle(JsonElement json)
    {
        if (!json.TryGetProperty("@type", out var type)) return false;
        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type];
        return types.Any(t => t.ValueKind == JsonValueKind.String && Plain(t) is { } name
            && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name == "Report"));
    }

    private static void Collect(JsonElement json, ReadOnlySpan<string> path, List<string> found)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray()) Collect(item, path, found);
        }
        else if (path.IsEmpty)
        {
            if (json.ValueKind == JsonValueKind.String && Plain(json) is { Length: > 0 } text) found.Add(text);
            else if (json.ValueKind == JsonValueKind.Object && Named(json) is { } named) Collect(named, path, found);
        }
        else if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(path[0], out var next))
        {
            Collect(next, path[1..], found);
        }
    }

    private static JsonElement? Named(JsonElement json) =>
        json.TryGetProperty("name", out var name) ? name : json.TryGetProperty("@id", out var id) ? id : null;

    // A lone surrogate is no text.
    private static string? Plain(JsonElement json)
    {
        try { return System.Net.WebUtility.HtmlDecode(json.GetString())?.Trim(); }
        catch (InvalidOperationException) { return null; }
    }
}
