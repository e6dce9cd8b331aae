namespace Parley.Lexicons;

/// <summary>A file of <c>data/</c>: tab-separated, a header row that names the columns, <c>#</c> for comments.</summary>
internal sealed class TsvTable
{
    private const int SharedCells = 256, LongestShared = 24;

    private readonly Dictionary<string, int> _columns = [];
    private readonly string?[] _shared = new string?[SharedCells];

    private TsvTable(string path) => (FullPath, File) = (path, Path.GetFileName(path));

    /// <summary>Where the file lies, for messages.</summary>
    public string FullPath { get; }

    /// <summary>Name of the file, without its folder, for the rules that records name.</summary>
    public string File { get; }

    /// <summary>The header's columns, in order; none where the file has no header.</summary>
    public IEnumerable<string> Columns => _columns.Keys;

    public List<TsvRow> Rows { get; } = [];

    /// <summary>Reads a table that must have all of <paramref name="columns"/>; it may have more.</summary>
    /// <exception cref="LexiconException">A missing column, or a row with more cells than the header.</exception>
    public static TsvTable Read(string path, params ReadOnlySpan<string> columns)
    {
        var table = new TsvTable(path);
        var number = 0;
        foreach (var line in System.IO.File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            if (table._columns.Count == 0) table.ReadHeader(line, columns);
            else table.Add(line, number);
        }

        return table;
    }

    public int Column(string name) => _columns.GetValueOrDefault(name, -1);

    /// <summary>A cell as a string: the same one for cells that say the same, as those of one column mostly do, while others are few.</summary>
    public string Text(ReadOnlySpan<char> cell)
    {
        if (cell.Length is 0 or > LongestShared) return cell.ToString();
        ref var place = ref _shared[string.GetHashCode(cell) & (SharedCells - 1)];
        // Another thread may put its own there.
        var shared = place;
        return shared is not null && cell.SequenceEqual(shared) ? shared : place = cell.ToString();
    }

    private void ReadHeader(string line, ReadOnlySpan<string> wanted)
    {
        var names = line.Split('\t');
        for (var i = 0; i < names.Length; i++) _columns[names[i]] = i;
        foreach (var name in wanted)
            if (!_columns.ContainsKey(name)) throw new LexiconException($"{FullPath}: the header has no column '{name}'");
    }

    private void Add(string line, int number)
    {
        var cells = line.AsSpan().Count('\t') + 1;
        if (cells > _columns.Count)
            throw new LexiconException($"{FullPath}:{number}: {cells} cells, but the header has {_columns.Count}");
        Rows.Add(new TsvRow(this, number, line));
    }
}
