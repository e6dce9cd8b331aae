using System.IO.Compression;
using System.Text;

namespace Parley.Lexicons.PlaceIndexes;

/// <summary>A file as GeoNames publishes it: plain or zipped, tab-separated, without header.</summary>
internal static class GeoNamesFile
{
    /// <summary>What a file holds, by its name; null where the name is none that GeoNames uses.</summary>
    public static GeoNamesContent? ContentOf(string path)
    {
        var name = Path.GetFileName(path);
        if (name.StartsWith("admin1Codes", StringComparison.OrdinalIgnoreCase)) return GeoNamesContent.Divisions;
        if (name.StartsWith("alternateNames", StringComparison.OrdinalIgnoreCase)) return GeoNamesContent.Names;
        var isTable = name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
        return isTable ? GeoNamesContent.Places : null;
    }

    /// <summary>The lines of a text file, or of the table inside an archive.</summary>
    /// <exception cref="LexiconException">The file is missing, or an archive without a table.</exception>
    public static IEnumerable<string> Lines(string path)
    {
        if (!File.Exists(path)) throw new LexiconException($"{path}: no such file");
        if (!path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var line in File.ReadLines(path)) yield return line;
            yield break;
        }

        using var archive = Open(path);
        var table = archive.Entries.Where(e => e.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            && !e.Name.StartsWith("readme", StringComparison.OrdinalIgnoreCase) && !e.Name.StartsWith("iso-language", StringComparison.OrdinalIgnoreCase)).MaxBy(e => e.Length)
            ?? throw new LexiconException($"{path}: the archive holds no table");
        using var reader = new StreamReader(table.Open(), Encoding.UTF8);
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static ZipArchive Open(string path)
    {
        try
        {
            return ZipFile.OpenRead(path);
        }
        catch (InvalidDataException e)
        {
            throw new LexiconException($"{path}: no archive: {e.Message}", e);
        }
    }
}
