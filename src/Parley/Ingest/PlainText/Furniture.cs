using Parley.Lexicons;

namespace Parley.Ingest.PlainText;

/// <summary>Lines of pages that are no part of an article: <c>ingest/furniture.tsv</c>.</summary>
internal sealed class Furniture
{
    /// <summary>Longer lines are prose and not looked at.</summary>
    public const int LongestLine = 240;

    private readonly (FurnitureKind Kind, RowPatterns Patterns)[] _patterns;

    public Furniture(IEnumerable<string> paths)
    {
        var rows = paths.SelectMany(p => TsvTable.Read(p, "pattern", "kind", "note").Rows).ToList();
        _patterns = [.. rows.GroupBy(Kind).OrderByDescending(g => g.Key).Select(g => (g.Key, new RowPatterns([.. g])))];
    }

    /// <summary>What <paramref name="line"/> is; with its value, where it names an author or a day.</summary>
    public (FurnitureKind Kind, string? Value) Of(string line)
    {
        if (line.Length is 0 or > LongestLine) return (FurnitureKind.None, null);
        foreach (var (kind, patterns) in _patterns)
        {
            if (kind is not (FurnitureKind.Byline or FurnitureKind.Published))
            {
                if (patterns.IsMatch(line)) return (kind, null);
            }
            else if (patterns.Match(line)?.Groups["value"] is { Success: true, Length: > 0 } value)
            {
                return (kind, value.Value.Trim());
            }
        }

        return (FurnitureKind.None, null);
    }

    private static FurnitureKind Kind(TsvRow row) =>
        Enum.TryParse<FurnitureKind>(row["kind"], ignoreCase: true, out var kind) && kind != FurnitureKind.None
            ? kind : throw row.Error($"'{row["kind"]}' is no kind of furniture: line, block, list, end, byline or published");
}
