using System.Globalization;
using System.Text;

namespace Parley.Lexicons.PlaceIndexes;

/// <summary>Makes an index of places out of files of GeoNames.</summary>
public sealed class PlaceImport
{
    private const int Columns = 19;
    private readonly Dictionary<string, string> _iso3;
    private readonly Dictionary<string, Division> _divisions = [];
    private readonly RowsById? _rows;
    private long _lines, _bytes, _totalBytes;
    private readonly PlaceIndexWriter _writer;
    private readonly IProgress<PlaceImportProgress>? _progress;

    private sealed class Division(string name, uint id)
    {
        public string Name => name;
        public uint Id => id;
        public bool HasRow { get; set; }
        public double South { get; set; } = 90;
        public double North { get; set; } = -90;
        public double West { get; set; } = 180;
        public double East { get; set; } = -180;
    }

    private PlaceImport(PlaceIndexWriter writer, bool keepsIds, IProgress<PlaceImportProgress>? progress)
    {
        _writer = writer;
        _progress = progress;
        _rows = keepsIds ? new RowsById() : null;
        _iso3 = TsvTable.Read(Path.Combine(DataFolder.Path, "actors", "countries.tsv"), "iso2", "iso3").Rows
            .Where(r => r["iso2"].Length == 2).GroupBy(r => r["iso2"]).ToDictionary(g => g.Key, g => g.First()["iso3"]);
    }

    /// <summary>Reads files as GeoNames publishes them, in any order, and writes an index.</summary>
    /// <param name="files"><c>cities15000.zip</c>, <c>allCountries.zip</c>, a country's, <c>admin1CodesASCII.txt</c>, <c>alternateNamesV2.zip</c>; zipped or not.</param>
    /// <param name="outPath">Where the index goes; replaced once the new one is whole.</param>
    /// <param name="progress">Told how far it is: at the start, and every ten thousand lines.</param>
    /// <returns>Number of places in the index.</returns>
    /// <exception cref="LexiconException">A file is missing or not in GeoNames' form; the message names file and line.</exception>
    public static long Run(IReadOnlyList<string> files, string outPath, IProgress<PlaceImportProgress>? progress = null)
    {
        var byContent = files.ToLookup(f => GeoNamesFile.ContentOf(f) ?? throw new LexiconException($"{f}: neither .txt nor .zip of GeoNames"));
        if (!byContent.Contains(GeoNamesContent.Places)) throw new LexiconException("no file with places among those given (cities15000.zip, allCountries.zip …)");
        var bytes = files.Sum(GeoNamesFile.Length);
        using var writer = new PlaceIndexWriter(outPath);
        var import = new PlaceImport(writer, byContent.Contains(GeoNamesContent.Names), progress) { _totalBytes = bytes };
        progress?.Report(new(0, 0, bytes));
        foreach (var file in byContent[GeoNamesContent.Divisions]) import.Each(file, import.AddDivision);
        foreach (var file in byContent[GeoNamesContent.Places]) import.Each(file, import.AddPlace);
        foreach (var file in byContent[GeoNamesContent.Names]) import.Each(file, import.AddName);
        import.AddDivisionsWithoutRow();
        writer.Finish();
        return writer.Count;
    }

    private void Each(string file, Func<string[], string?> add)
    {
        var number = 0;
        foreach (var line in GeoNamesFile.Lines(file))
        {
            number++;
            _bytes += Encoding.UTF8.GetByteCount(line) + 1;
            if (++_lines % 10_000 == 0) _progress?.Report(new(_lines, _bytes, _totalBytes));
            if (line.Length == 0 || line[0] == '#') continue;
            if (add(line.Split('\t')) is { } fault) throw new LexiconException($"{Path.GetFileName(file)}:{number}: {fault}");
        }
    }

    private string? AddDivision(string[] cells)
    {
        if (cells.Length < 4 || !uint.TryParse(cells[3], out var id) || !RowsById.IsIdentifier(id) || cells[0].Length < 2) return "not a line of admin1CodesASCII: code, name, ASCII name, identifier";
        _divisions[cells[0]] = new Division(cells[2], id);
        return null;
    }

    private string? AddPlace(string[] cells)
    {
        if (cells.Length < Columns) return $"{cells.Length} columns, but GeoNames' tables have {Columns}";
        if (!uint.TryParse(cells[0], out var id) || !RowsById.IsIdentifier(id) || !Degrees(cells[4], 90, out var lat) || !Degrees(cells[5], 180, out var lon)) return "identifier or coordinates are no numbers";
        var division = _divisions.GetValueOrDefault($"{cells[8]}.{cells[10]}");
        var kind = GeoNamesFeature.KindOf(cells[6], cells[7]);
        Widen(division, id, lat, lon, cells[6]);
        _ = long.TryParse(cells[14], out var population);
        var place = new PlaceEntry
        {
            GeonameId = id,
            Name = GeoNamesName.IsLatin(cells[1]) || cells[2].Length == 0 ? cells[1] : cells[2],
            Country = _iso3.GetValueOrDefault(cells[8]),
            Admin1 = kind is PlaceKind.Admin1 or PlaceKind.Country ? null : division?.Name,
            Lat = lat,
            Lon = lon,
            Kind = kind,
            Population = Math.Max(0, population),
        };
        // States and divisions have their English names built in; the same names in other languages are words of English ("Island", "Man").
        var other = kind is PlaceKind.Country or PlaceKind.Admin1 ? [] : cells[3].Split(',', StringSplitOptions.RemoveEmptyEntries);
        AddRow(place with { IsObscure = !PlaceIndexFormat.IsKnown(place) }, [cells[1], cells[2]], other);
        return null;
    }

    private string? AddName(string[] cells)
    {
        if (cells.Length < 4 || !uint.TryParse(cells[1], out var id)) return "not a line of alternateNames: identifier, geonameid, language, name";
        if (cells[2] != "en" || !GeoNamesName.MayStandInNews(cells[3]) || !_rows!.TryGet(id, out var row)) return null;
        _writer.AddName(PlaceKey.Of(cells[3]), row & PlaceIndexFormat.RowBits, 0, isMain: false, (row & PlaceIndexFormat.KnownBit) != 0);
        return null;
    }

    private void AddRow(PlaceEntry place, ReadOnlySpan<string> main, ReadOnlySpan<string> other)
    {
        var row = _writer.Add(place);
        _rows?.Set((uint)place.GeonameId!.Value, place.IsObscure ? row : row | PlaceIndexFormat.KnownBit);
        var keys = new List<ulong>();
        foreach (var name in main)
            if (PlaceKey.Of(name) is var key and not 0 && !keys.Contains(key)) Add(key, isMain: true);
        foreach (var name in other)
            if (GeoNamesName.MayStandInNews(name) && PlaceKey.Of(name) is var key and not 0 && !keys.Contains(key)) Add(key, isMain: false);

        void Add(ulong key, bool isMain)
        {
            keys.Add(key);
            _writer.AddName(key, row, place.Population, isMain, !place.IsObscure);
        }
    }

    // Without a row of its own a division lies in the middle of its towns.
    private void AddDivisionsWithoutRow()
    {
        foreach (var (code, division) in _divisions)
        {
            if (division.HasRow || division.South > division.North) continue;
            var place = new PlaceEntry
            {
                GeonameId = division.Id,
                Name = division.Name,
                Country = _iso3.GetValueOrDefault(code[..2]),
                Lat = (division.South + division.North) / 2,
                Lon = (division.West + division.East) / 2,
                Kind = PlaceKind.Admin1,
            };
            AddRow(place, [division.Name], []);
        }
    }

    private static void Widen(Division? division, uint id, double lat, double lon, string featureClass)
    {
        if (division is null) return;
        if (division.Id == id) division.HasRow = true;
        if (featureClass != "P") return;
        division.South = Math.Min(division.South, lat);
        division.North = Math.Max(division.North, lat);
        division.West = Math.Min(division.West, lon);
        division.East = Math.Max(division.East, lon);
    }

    private static bool Degrees(string cell, double most, out double value) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && Math.Abs(value) <= most;
}
