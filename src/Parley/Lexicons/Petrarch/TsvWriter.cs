using System.Text;

namespace Parley.Lexicons.Petrarch;

/// <summary>Gathers the rows of one file of a lexicon, and writes it.</summary>
internal sealed class TsvWriter(string relative, string comment, params string[] columns)
{
    private readonly List<string> _rows = [];

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds a row; cells at its end may be left out.</summary>
    public void Add(params string?[] cells) => _rows.Add(string.Join('\t', cells.Select(Cell)).TrimEnd('\t'));

    /// <summary>Writes the file into a folder, if there are rows.</summary>
    public void Write(string folder)
    {
        if (_rows.Count == 0) return;
        var path = Path.Combine(folder, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"# {comment}\n{string.Join('\t', columns)}\n{string.Join('\n', _rows)}\n", new UTF8Encoding(false));
    }

    private static string Cell(string? cell) => cell?.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ') ?? "";
}
