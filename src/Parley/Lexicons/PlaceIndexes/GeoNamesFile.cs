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

    /// <summary>Bytes of a text file, or of the table inside an archive.</summary>
    /// <exception cref="LexiconException">The file is missing, or no archive with a table.</exception>
    public static long Length(string path)
    {
        if (Directory.Exists(path)) throw new LexiconException($"{path}: a folder, not a file of GeoNames");
        if (!File.Exists(path)) throw new LexiconException($"{path}: no such file");
        if (!IsArchive(path)) return new FileInfo(path).Length;
        using var archive = Open(path);
        return Table(path, archive).Length;
    }

    /// <summary>The lines of a text file, or of the table inside an archive.</summary>
    /// <exception cref="LexiconException">The file is missing, or no archive with a table, or a damaged one.</exception>
    public static IEnumerable<string> Lines(string path)
    {
        if (!IsArchive(path))
        {
            foreach (var line in File.ReadLines(path)) yield return line;
            yield break;
        }

        using var archive = Open(path);
        using var reader = new StreamReader(Table(path, archive).Open(), Encoding.UTF8);
        while (Next(path, reader) is { } line) yield return line;
    }

    private static bool IsArchive(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static string? Next(string path, StreamReader reader)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (InvalidDataException e)
        {
            throw new LexiconException($"{path}: a damaged archive: {e.Message}", e);
        }
    }

    private static ZipArchiveEntry Table(string path, ZipArchive archive) =>
        archive.Entries.Where(e => e.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            && !e.Name.StartsWith("readme", StringComparison.OrdinalIgnoreCase) && !e.Name.StartsWith("iso-language", StringComparison.OrdinalIgnoreCase)).MaxBy(e => e.Length)
            ?? throw new LexiconException($"{path}: the archive holds no table");

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
