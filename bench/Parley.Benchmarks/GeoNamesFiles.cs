using System.Globalization;
using System.Text;

namespace Parley.Benchmarks;

/// <summary>
/// Writes files in GeoNames' form and of its size, of invented places: to measure the import and the index where the real files cannot be had.
/// Features, countries, lengths of names and of alternate names are spread as in the real tables; every tenth small place bears a word or surname of those given.
/// </summary>
internal sealed class GeoNamesFiles(string folder, string[] words)
{
    private const int Seed = 20251118;
    private const int Divisions = 30;
    private static readonly string[] s_begin = ["b", "br", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "kh", "l", "m", "n", "p", "q", "r", "s", "sh", "st", "t", "tr", "v", "w", "y", "z"];
    private static readonly string[] s_middle = ["a", "e", "i", "o", "u", "ai", "au", "ia", "ö", "á", "ou", "ā"];
    private static readonly string[] s_end = ["", "", "", "n", "r", "l", "s", "t", "m", "ng", "d", "k"];
    private static readonly string[] s_countries = ["US", "US", "US", "US", "US", "CN", "CN", "IN", "IN", "MX", "MX", "ID", "NO", "RU", "PK", "IR", "AF", "TH", "CA", "AU", "BR", "DE", "FI", "SE", "UA", "NG", "SY", "IQ", "ZA", "CO"];
    private static readonly (string Class, string Code, int Share)[] s_features =
        [("P", "PPL", 41), ("S", "BLDG", 10), ("S", "SCH", 9), ("H", "STM", 14), ("H", "LK", 4), ("T", "MT", 8), ("T", "HLL", 5), ("A", "ADM4", 4), ("L", "LCTY", 3), ("V", "FRST", 1), ("R", "RD", 1)];
    private static readonly string[] s_languages = ["en", "fr", "ru", "zh", "ar", "fa", "ja", "uk", "ceb", "sv", "link", "wkdt", "post", "", "", ""];

    private readonly Random _random = new(Seed);
    private readonly StringBuilder _line = new();

    /// <summary>Writes <c>admin1CodesASCII.txt</c>, <c>allCountries.txt</c> and <c>alternateNamesV2.txt</c>.</summary>
    /// <param name="args">Folder, number of places, and perhaps a file of words, one a line, that places are to bear.</param>
    public static int Run(string[] args)
    {
        if (args is not [var folder, var number, ..] || !int.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var places))
        {
            Console.Error.WriteLine("geonames FOLDER PLACES [FILE OF WORDS]");
            return 2;
        }

        Directory.CreateDirectory(folder);
        var files = new GeoNamesFiles(folder, args.Length > 2 ? File.ReadAllLines(args[2]) : []);
        files.WriteDivisions();
        files.WritePlaces(places);
        files.WriteNames(places);
        return 0;
    }

    private StreamWriter Open(string name) => new(Path.Combine(folder, name), append: false, new UTF8Encoding(false), 1 << 20) { NewLine = "\n" };

    private void WriteDivisions()
    {
        using var writer = Open("admin1CodesASCII.txt");
        var id = 13_900_000;
        foreach (var country in s_countries.Distinct())
            for (var i = 1; i <= Divisions; i++) writer.WriteLine($"{country}.{i:00}\t{Name(2)}\t{Name(2)}\t{id++}");
    }

    private void WritePlaces(int places)
    {
        using var writer = Open("allCountries.txt");
        for (var i = 1; i <= places; i++) writer.WriteLine(Place(i));
    }

    private StringBuilder Place(int id)
    {
        var (kind, code) = Feature();
        // One in two hundred is a town of any size, as in the real table.
        var population = kind == "P" && _random.Next(80) == 0 ? _random.Next(5_000, 400_000) : kind == "P" && _random.Next(6) == 0 ? _random.Next(4_000) : 0;
        var name = population < 5_000 && words.Length > 0 && _random.Next(10) == 0 ? words[_random.Next(words.Length)] : Name(1 + _random.Next(3));
        var country = s_countries[_random.Next(s_countries.Length)];
        _line.Clear().Append(id).Append('\t').Append(name).Append('\t').Append(name).Append('\t');
        for (var n = Alternates(); n > 0; n--) _line.Append(n % 3 == 0 ? Foreign() : Name(1 + _random.Next(2))).Append(n > 1 ? "," : "");
        _line.Append('\t').Append(CultureInfo.InvariantCulture, $"{(_random.NextDouble() * 140) - 60:F5}\t{(_random.NextDouble() * 360) - 180:F5}");
        _line.Append('\t').Append(kind).Append('\t').Append(code).Append('\t').Append(country).Append("\t\t");
        return _line.Append(CultureInfo.InvariantCulture, $"{1 + _random.Next(Divisions):00}\t{_random.Next(400)}\t\t\t{population}\t\t{_random.Next(3000)}\tAsia/Kabul\t2025-11-01");
    }

    // Two places in three have none, a few have dozens.
    private int Alternates() => _random.Next(3) > 0 ? 0 : _random.Next(40) == 0 ? _random.Next(60) : 1 + _random.Next(4);

    private void WriteNames(int places)
    {
        using var writer = Open("alternateNamesV2.txt");
        for (var i = 1; i <= places / 3 * 4; i++)
        {
            var language = s_languages[_random.Next(s_languages.Length)];
            var name = language switch { "link" => $"https://en.wikipedia.org/wiki/{Name(2)}", "wkdt" => $"Q{i}", "ru" or "uk" or "zh" or "ja" or "ar" => Foreign(), _ => Name(1 + _random.Next(2)) };
            writer.WriteLine($"{i}\t{1 + _random.Next(places)}\t{language}\t{name}\t\t\t\t\t\t");
        }
    }

    private (string Class, string Code) Feature()
    {
        var at = _random.Next(100);
        foreach (var (kind, code, share) in s_features)
            if ((at -= share) < 0) return (kind, code);
        return ("P", "PPL");
    }

    private string Name(int names)
    {
        var name = new StringBuilder();
        for (var n = 0; n < names; n++)
        {
            if (n > 0) name.Append(' ');
            var start = name.Length;
            for (var i = 1 + _random.Next(3); i >= 0; i--) name.Append(Of(s_begin)).Append(Of(s_middle)).Append(Of(s_end));
            name[start] = char.ToUpperInvariant(name[start]);
        }

        return name.ToString();
    }

    private string Foreign() => new([.. Enumerable.Range(0, 4 + _random.Next(6)).Select(_ => (char)('а' + _random.Next(32)))]);

    private string Of(string[] of) => of[_random.Next(of.Length)];
}
