using System.Globalization;
using Parley.Lexicons;

namespace Parley.Ingest.Languages;

/// <summary>Scripts by character: <c>language/detection/scripts.tsv</c>.</summary>
internal sealed class ScriptRanges
{
    private readonly byte[] _scripts = new byte[char.MaxValue + 1];
    private readonly List<string> _names = [""];
    private readonly Dictionary<string, string> _languages = [];

    public ScriptRanges(IEnumerable<string> paths)
    {
        foreach (var row in paths.SelectMany(p => TsvTable.Read(p, "script", "first", "last", "language").Rows))
        {
            if (!_names.Contains(row["script"])) _names.Add(row["script"]);
            var script = (byte)_names.IndexOf(row["script"]);
            if (row.Optional("language") is { } language) _languages[row["script"]] = language;
            for (int c = Character(row, "first"), last = Character(row, "last"); c <= last; c++) _scripts[c] = script;
        }
    }

    /// <summary>Number of scripts, and one for none.</summary>
    public int Count => _names.Count;

    /// <summary>Number of the character's script; 0 where it is no letter.</summary>
    public int Of(char c) => _scripts[c];

    public string Name(int script) => _names[script];

    /// <summary>Language that the script alone tells; null where several are written in it.</summary>
    public string? Language(string script) => _languages.GetValueOrDefault(script);

    private static int Character(TsvRow row, string column) =>
        int.TryParse(row[column], NumberStyles.HexNumber, null, out var c) && c is > 0 and <= char.MaxValue
            ? c : throw row.Error($"'{row[column]}' in column {column} is no character's number");
}
