using System.IO.Compression;
using Parley.Lexicons;
using Parley.Lexicons.PlaceIndexes;
using Xunit;

namespace Parley.Tests.Entities.Places;

/// <summary>Files in GeoNames' form become an index that is found again by every name; what is no such file is refused by name.</summary>
public sealed class PlaceImportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parley-places").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Finds_places_by_main_and_other_names()
    {
        using var index = Import(Table(Row(11, "Vardzok", "Vardzok", "Wardzok,Вардзок,VDZ", 48.5, 37.25, "P", "PPL", "UA", "05", 1200)), Divisions("UA.05\tDonets'ka\tDonetska\t709716"));
        var place = Assert.Single(Find(index, "Vardzok"));
        Assert.True(place.ByMainName);
        Assert.Equal((11L, "UKR", "Donetska", 48.5, 37.25, 1200L, PlaceKind.City), (place.Entry.GeonameId!.Value, place.Entry.Country, place.Entry.Admin1, place.Entry.Lat, place.Entry.Lon, place.Entry.Population, place.Entry.Kind));
        Assert.False(Assert.Single(Find(index, "WARDZOK")).ByMainName);
        Assert.Empty(Find(index, "VDZ"));
        Assert.Empty(Find(index, "Vardzo"));
    }

    [Fact]
    public void Puts_the_known_first_then_the_most_populous()
    {
        using var index = Import(Table(
            Row(1, "Kalsada", "Kalsada", "", 10, 20, "P", "PPL", "PH", "", 500),
            Row(2, "Kalsada", "Kalsada", "", 11, 21, "P", "PPL", "PH", "", 90_000),
            Row(3, "Other", "Other", "Kalsada", 12, 22, "P", "PPL", "PH", "", 1_000_000)));
        Assert.Equal([2L, 3, 1], Find(index, "Kalsada").Select(m => m.Entry.GeonameId!.Value));
    }

    [Fact]
    public void A_division_without_a_row_lies_amid_its_towns()
    {
        using var index = Import(Divisions("SY.99\tTalmarine\tTalmarine\t77"), Table(
            Row(1, "A", "A", "", 34, 36, "P", "PPL", "SY", "99", 1), Row(2, "B", "B", "", 36, 38, "P", "PPL", "SY", "99", 1)));
        var place = Assert.Single(Find(index, "Talmarine")).Entry;
        Assert.Equal((35.0, 37.0, PlaceKind.Admin1, "SYR"), (place.Lat, place.Lon, place.Kind, place.Country));
    }

    [Fact]
    public void Reads_archives_and_english_names()
    {
        var table = Table(Row(5, "Qalmun", "Qalmun", "", 33, 36, "P", "PPL", "SY", "", 10));
        var zip = Path.Combine(_folder, "XX.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create)) archive.CreateEntryFromFile(table, "XX.txt");
        var names = Write("alternateNamesV2.txt", "1\t5\ten\tThe Two Horns\t\t\t\t", "2\t5\tfr\tLes Deux Cornes\t\t\t\t");
        using var index = Import(zip, names);
        Assert.Single(Find(index, "The Two Horns"));
        Assert.Empty(Find(index, "Les Deux Cornes"));
    }

    [Fact]
    public void Many_names_are_all_found_again()
    {
        var rows = Enumerable.Range(1, 5000).Select(i => Row(i, $"Town {i}", $"Town {i}", "", i % 90, i % 180, "P", "PPL", "IQ", "", i)).ToArray();
        using var index = Import(Table(rows));
        Assert.Equal(5000, index.Count);
        for (var i = 1; i <= 5000; i++) Assert.Equal(i, Assert.Single(Find(index, $"Town {i}")).Entry.GeonameId);
    }

    [Fact]
    public void A_name_that_thousands_bear_gives_the_most_populous()
    {
        var rows = Enumerable.Range(1, 3000).Select(i => Row(i, "San Elpidio", "San Elpidio", "", i % 90, i % 180, "P", "PPL", "MX", "", i)).ToArray();
        using var index = Import(Table([.. rows, Row(4000, "Other", "Other", "", 1, 1, "P", "PPL", "MX", "", 1)]));
        Assert.Equal(Enumerable.Range(0, 200).Select(i => 3000L - i), Find(index, "San Elpidio").Select(m => m.Entry.GeonameId!.Value));
        Assert.Single(Find(index, "Other"));
    }

    [Fact]
    public void A_name_is_obscure_where_only_small_places_bear_it()
    {
        using var index = Import(Table(
            Row(1, "Police", "Police", "", 10, 20, "P", "PPL", "US", "", 40), Row(2, "Bluff", "Bluff", "", 10, 20, "T", "HLL", "US", "", 0),
            Row(3, "Kalsada", "Kalsada", "", 10, 20, "P", "PPL", "PH", "", 20_000), Row(4, "Kalsada", "Kalsada", "", 10, 20, "P", "PPL", "PH", "", 20)));
        Assert.Equal([PlaceRenown.Obscure, PlaceRenown.Obscure, PlaceRenown.Known, PlaceRenown.None], new[] { "Police", "Bluff", "Kalsada", "Nowhere" }.Select(n => index.Renown(PlaceKey.Of(n))));
        Assert.Equal([false, true], Find(index, "Kalsada").Select(m => m.Entry.IsObscure));
    }

    [Fact]
    public void A_name_given_twice_is_found_once()
    {
        var table = Table(Row(5, "Qalmun", "Qalmun", "The Two Horns", 33, 36, "P", "PPL", "SY", "", 10));
        using var index = Import(table, Write("alternateNamesV2.txt", "1\t5\ten\tThe Two Horns\t\t\t\t", "2\t5\ten\tQalmun\t\t\t\t", "3\t6\ten\tNobody There\t\t\t\t"));
        Assert.Equal(2, index.Names);
        Assert.True(Assert.Single(Find(index, "Qalmun")).ByMainName);
    }

    [Fact]
    public void Names_of_countries_in_other_languages_are_left_out()
    {
        using var index = Import(Table(Row(1, "Iceland", "Iceland", "Island,Islande", 65, -18, "A", "PCLI", "IS", "", 300_000)));
        Assert.Empty(Find(index, "Island"));
        Assert.Single(Find(index, "Iceland"));
    }

    [Fact]
    public void Tells_how_far_it_is()
    {
        var told = new List<PlaceImportProgress>();
        var rows = Enumerable.Range(1, 12_000).Select(i => Row(i, $"Town {i}", $"Town {i}", "", 1, 1, "P", "PPL", "IQ", "", i)).ToArray();
        PlaceImport.Run([Table(rows)], Path.Combine(_folder, "places.index"), new Listener(told));
        Assert.Equal([0L, 10_000], told.Select(p => p.Lines));
        Assert.InRange((double)told[1].Bytes / told[1].TotalBytes, 0.8, 0.9);
    }

    [Fact]
    public void An_index_that_is_cut_short_of_another_version_or_damaged_is_refused()
    {
        using (Import(Table(Row(1, "Vardzok", "Vardzok", "", 48.5, 37.25, "P", "PPL", "UA", "", 1200)))) { }
        var path = Path.Combine(_folder, "places.index");
        var bytes = File.ReadAllBytes(path);
        Assert.Contains("bytes, but the file has", Refusal(bytes[..^7]), StringComparison.Ordinal);
        Assert.Contains("another version", Refusal([.. bytes[..4], 99, 0, 0, 0, .. bytes[8..]]), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal([.. bytes[..16], .. BitConverter.GetBytes(-1L), .. bytes[24..]]), StringComparison.Ordinal);
        Assert.Contains("no index", Refusal([1, 2, 3]), StringComparison.Ordinal);
        Assert.Contains("a folder", Assert.Throws<LexiconException>(() => PlaceIndex.Open(_folder)).Message, StringComparison.Ordinal);

        // A row that lies beyond the rows, and texts beyond the texts.
        var keys = 64 + 32;
        using var damaged = PlaceIndex.Open(Saved([.. bytes[..(keys + 8)], 0xFF, 0xFF, 0xFF, 0x00, .. bytes[(keys + 12)..]]));
        Assert.Contains("damaged", Assert.Throws<LexiconException>(() => Find(damaged, "Vardzok")).Message, StringComparison.Ordinal);
    }

    private string Refusal(byte[] bytes) => Assert.Throws<LexiconException>(() => PlaceIndex.Open(Saved(bytes))).Message;

    private string Saved(byte[] bytes)
    {
        var path = Path.Combine(_folder, "other.index");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private sealed class Listener(List<PlaceImportProgress> told) : IProgress<PlaceImportProgress>
    {
        public void Report(PlaceImportProgress value) => told.Add(value);
    }

    [Fact]
    public void A_line_that_is_none_of_GeoNames_is_named() =>
        Assert.Contains("bad.txt:2", Assert.Throws<LexiconException>(() => Import(Write("bad.txt", Row(1, "A", "A", "", 1, 1, "P", "PPL", "SY", "", 1), "no table"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_and_a_file_that_is_no_index_are_refused()
    {
        Assert.Throws<LexiconException>(() => Import(Path.Combine(_folder, "none.txt")));
        Assert.Contains("a folder", Assert.Throws<LexiconException>(() => Import(Directory.CreateDirectory(Path.Combine(_folder, "sub.txt")).FullName)).Message, StringComparison.Ordinal);
        Directory.Delete(Path.Combine(_folder, "sub.txt"));
        Assert.Contains("no archive", Assert.Throws<LexiconException>(() => Import(Write("cities.zip", "no archive"))).Message, StringComparison.Ordinal);
        Assert.Throws<LexiconException>(() => PlaceIndex.Open(Path.Combine(_folder, "none.index")));
        Assert.Throws<LexiconException>(() => PlaceIndex.Open(Write("text.index", new string('x', 500))));
        Assert.Empty(Directory.GetDirectories(_folder));
    }

    private PlaceIndex Import(params string[] files)
    {
        var path = Path.Combine(_folder, "places.index");
        PlaceImport.Run(files, path);
        return PlaceIndex.Open(path);
    }

    private static List<PlaceMatch> Find(PlaceIndex index, string name)
    {
        var found = new List<PlaceMatch>();
        index.Find(PlaceKey.Of(name), found);
        return found;
    }

    private string Divisions(params string[] lines) => Write("admin1CodesASCII.txt", lines);

    private string Table(params string[] rows) => Write("XX.txt", rows);

    private string Write(string name, params string[] lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }

    private static string Row(int id, string name, string ascii, string other, double lat, double lon, string kind, string code, string country, string division, long population) =>
        string.Join('\t', id, name, ascii, other, lat, lon, kind, code, country, "", division, "", "", "", population, "", "", "", "");
}
