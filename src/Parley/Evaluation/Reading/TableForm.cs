using Parley.Lexicons;

namespace Parley.Evaluation.Reading;

/// <summary>A form of table: which column holds what. The forms are rows of <c>data/evaluation/</c>.</summary>
internal sealed class TableForm
{
    private static readonly Lazy<IReadOnlyList<TableForm>> s_all = new(ReadAll);

    private readonly IReadOnlyList<TsvRow> _columns;
    private readonly int[] _widths;

    private TableForm(TsvRow form, IReadOnlyList<TsvRow> columns)
    {
        Name = form["form"];
        HasTuples = form["tuples"] == "yes";
        _widths = [.. form.List("widths").Select(int.Parse)];
        _columns = columns;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Whether its rows are CAMEO tuples.</summary>
    public bool HasTuples { get; }

    /// <summary>Where each field stands in a table that begins with that row, and whether the row is a header; null where no form fits.</summary>
    public static (TableForm Form, IReadOnlyDictionary<string, int> Fields, bool HasHeader)? Of(IReadOnlyList<string> first)
    {
        foreach (var form in s_all.Value)
            if (form.ByHeader(first) is { } fields) return (form, fields, true);
        foreach (var form in s_all.Value)
            if (form._widths.Contains(first.Count)) return (form, form.ByPosition(first.Count), false);
        return null;
    }

    /// <summary>What the header of each form must have, for messages.</summary>
    public static string Known => string.Join("; ", s_all.Value.Where(f => f.Must.Any()).Select(f => $"{f.Name}: {string.Join(", ", f.Must)}"));

    private IEnumerable<string> Must => _columns.Where(c => c["must"].Length > 0).Select(c => c["column"]);

    private Dictionary<string, int>? ByHeader(IReadOnlyList<string> header)
    {
        int At(string column) => header.ToList().FindIndex(h => h.Trim().Equals(column, StringComparison.OrdinalIgnoreCase));
        if (!Must.Any() || Must.Any(m => At(m) < 0)) return null;
        return _columns.Select(c => (Field: c["field"], At: At(c["column"]))).Where(c => c.At >= 0).ToDictionary(c => c.Field, c => c.At);
    }

    private Dictionary<string, int> ByPosition(int width) =>
        _columns.Where(c => c["at"].Length > 0).Select(c => (Field: c["field"], At: int.Parse(c["at"]) - 1)).Where(c => c.At < width).ToDictionary(c => c.Field, c => c.At);

    private static TableForm[] ReadAll()
    {
        var files = new LexiconFiles([DataFolder.Path]);
        var columns = files.Rows("evaluation/columns.tsv", "form", "column", "at", "field", "must").Select(r => r.Row).ToLookup(r => r["form"]);
        return [.. files.Rows("evaluation/forms.tsv", "form", "widths", "tuples").Select(r => new TableForm(r.Row, [.. columns[r.Row["form"]]]))];
    }
}
