using Parley.Lexicons;

namespace Parley.Checks;

/// <summary>A lexicon folder under check, and the tables of it that could be read.</summary>
internal sealed class CheckedFolder
{
    private CheckedFolder(string path, bool isBuiltIn)
    {
        Path = path;
        IsBuiltIn = isBuiltIn;
    }

    public string Path { get; }

    public bool IsBuiltIn { get; }

    /// <summary>Tables by their name within the folder, with forward slashes.</summary>
    public SortedDictionary<string, TsvTable> Tables { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the tables of a folder; those that are broken become findings.</summary>
    public static CheckedFolder Read(string path, bool isBuiltIn, List<Finding> findings)
    {
        var folder = new CheckedFolder(path, isBuiltIn);
        foreach (var file in Directory.GetFiles(path, "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            try { folder.Tables[folder.Relative(file)] = TsvTable.Read(file); }
            catch (LexiconException e) { findings.Add(folder.Of(e, file)); }
        }

        return folder;
    }

    /// <summary>A file's name within the folder, with forward slashes.</summary>
    public string Relative(string file) => System.IO.Path.GetRelativePath(Path, file).Replace(System.IO.Path.DirectorySeparatorChar, '/');

    /// <summary>A file as findings name it: the built-in ones as they lie in the sources.</summary>
    public string Shown(string file) => IsBuiltIn ? "data/" + Relative(file) : file;

    /// <summary>A finding about a row.</summary>
    public Finding Of(Gravity gravity, TsvRow row, string what) => new(gravity, Shown(row.Table.FullPath), row.Line, what);

    /// <summary>A finding out of an error that names file and perhaps line itself.</summary>
    public Finding Of(LexiconException error, string file)
    {
        var rest = error.Message.StartsWith(file, StringComparison.Ordinal) ? error.Message[file.Length..].TrimStart(':') : error.Message;
        var colon = rest.IndexOf(':');
        return colon > 0 && int.TryParse(rest[..colon], out var line) ? new Finding(Gravity.Error, Shown(file), line, rest[(colon + 1)..].Trim()) : new Finding(Gravity.Error, Shown(file), 0, rest.Trim());
    }
}
