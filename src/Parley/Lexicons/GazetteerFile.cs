using System.Globalization;
using System.Runtime.CompilerServices;

namespace Parley.Lexicons;

/// <summary>
/// A file of <c>places/</c>: kept as it is, with its rows filed by their names' keys. A row is read only when a text names it, since
/// a thousand articles name a thousand places and the file has ten thousand.
/// </summary>
internal sealed class GazetteerFile
{
    private const string Header = "geonameid\tname\taliases\tcountry\tadmin1\tlat\tlon\tkind\tpopulation";
    private const int Cells = 9;
    private readonly string _path;
    private readonly string _text;

    private GazetteerFile(string path, string text)
    {
        _path = path;
        _text = text;
    }

    /// <summary>Reads a file and calls <paramref name="name"/> for each name: its key, where its row starts, whether it is the main one.</summary>
    /// <exception cref="LexiconException">The header is not that of a gazetteer, or a row is too short.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static GazetteerFile Read(string path, Action<ulong, int, bool> name)
    {
        var file = new GazetteerFile(path, File.ReadAllText(path));
        var text = file._text.AsSpan();
        var hasHeader = false;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            var length = text[start..].IndexOf('\n');
            end = length < 0 ? text.Length : start + length;
            if (end == start || text[start] == '#') continue;
            if (hasHeader) file.AddNames(start, end, name);
            else if (text[start..end].TrimEnd('\r').SequenceEqual(Header)) hasHeader = true;
            else throw new LexiconException($"{Path.GetFileName(path)}: the header must be {Header.Replace("\t", ", ")}");
        }

        return file;
    }

    /// <summary>The row that starts there.</summary>
    /// <exception cref="LexiconException">A number or a kind that is none.</exception>
    public PlaceEntry Row(int start)
    {
        var end = _text.IndexOf('\n', start);
        var cells = _text[start..(end < 0 ? _text.Length : end)].TrimEnd('\r').Split('\t');
        if (cells.Length != Cells) throw Error(start, $"{cells.Length} cells, but the header has {Cells}");
        return new PlaceEntry
        {
            GeonameId = cells[0].Length == 0 ? null : long.Parse(cells[0], CultureInfo.InvariantCulture),
            Name = cells[1],
            Country = cells[3].Length == 0 ? null : cells[3],
            Admin1 = cells[4].Length == 0 ? null : cells[4],
            Lat = Degrees(cells[5], start),
            Lon = Degrees(cells[6], start),
            Kind = Enum.TryParse<PlaceKind>(cells[7], ignoreCase: true, out var kind) ? kind : throw Error(start, $"no such kind of place: '{cells[7]}'"),
            Population = cells[8].Length == 0 ? 0 : long.Parse(cells[8], CultureInfo.InvariantCulture),
            IsBuiltIn = true,
        };
    }

    // Read at every start, before the tiers of the compiler have warmed up.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddNames(int start, int end, Action<ulong, int, bool> name)
    {
        var line = _text.AsSpan(start, end - start);
        var tab = line.IndexOf('\t');
        if (tab < 0) throw Error(start, "the row has no name");
        var rest = line[(tab + 1)..];
        tab = rest.IndexOf('\t');
        if (tab <= 0) throw Error(start, "the row has no name");
        name(PlaceKey.Of(rest[..tab]), start, true);
        rest = rest[(tab + 1)..];
        tab = rest.IndexOf('\t');
        if (tab < 0) throw Error(start, $"the header has {Cells} cells, this row fewer");
        var aliases = rest[..tab];
        while (!aliases.IsEmpty)
        {
            var bar = aliases.IndexOf('|');
            name(PlaceKey.Of(bar < 0 ? aliases : aliases[..bar]), start, false);
            aliases = bar < 0 ? default : aliases[(bar + 1)..];
        }
    }

    private double Degrees(string cell, int start) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= 180
            ? value : throw Error(start, $"'{cell}' is no degrees");

    private LexiconException Error(int start, string what) =>
        new($"{Path.GetFileName(_path)}:{_text.AsSpan(0, start).Count('\n') + 1}: {what}");
}
