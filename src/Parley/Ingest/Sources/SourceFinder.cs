namespace Parley.Ingest.Sources;

/// <summary>The files of a path, folders within folders, in the order of their names.</summary>
internal static class SourceFinder
{
    // What dossiers are measured by lies beside their articles: nobody who reads the folder misses it.
    private const string Gold = ".gold";

    /// <summary>Every file, and everything that is not read with the reason.</summary>
    public static IEnumerable<SourceFile> Find(string path)
    {
        if (Directory.Exists(path)) return InFolder(path, "");
        var name = Path.GetFileName(path);
        return [File.Exists(path) ? new SourceFile(name, path) : Missing(path)];
    }

    private static SourceFile Missing(string path) =>
        new(path, path, new Rejection(path, "not-found", $"there is no file or folder '{path}': check the name"));

    private static IEnumerable<SourceFile> InFolder(string folder, string prefix)
    {
        var (entries, problem) = Entries(folder, prefix);
        if (problem is not null) yield return problem;
        foreach (var entry in entries)
        {
            if (entry.Extension == Gold && entry is FileInfo) continue;
            var name = prefix + entry.Name;
            if (Skipped(entry, name) is { } reason) yield return new SourceFile(name, entry.FullName, reason);
            else if (entry is not DirectoryInfo) yield return new SourceFile(name, entry.FullName);
            else
                foreach (var file in InFolder(entry.FullName, name + "/")) yield return file;
        }
    }

    private static (IEnumerable<FileSystemInfo> Entries, SourceFile? Problem) Entries(string folder, string prefix)
    {
        try
        {
            return (new DirectoryInfo(folder).GetFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var name = prefix.Length == 0 ? folder : prefix.TrimEnd('/');
            return ([], new SourceFile(name, folder, new Rejection(name, "unreadable", $"the folder cannot be listed: {e.Message}")));
        }
    }

    // An empty entry may also be a pipe or a device, which would wait for ever: it is not opened.
    private static Rejection? Skipped(FileSystemInfo entry, string name)
    {
        if (entry.Name.StartsWith('.'))
            return new Rejection(name, "hidden", "names that begin with a dot are left out of folders: name it itself to read it");
        if (entry is DirectoryInfo && entry.LinkTarget is not null)
            return new Rejection(name, "link", "links to folders are not followed: name the folder itself to read it");
        return entry is FileInfo { LinkTarget: null, Length: 0 } ? new Rejection(name, "empty", "the file is empty: nothing to read") : null;
    }
}
