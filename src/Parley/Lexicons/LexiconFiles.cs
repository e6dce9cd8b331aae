using System.Security.Cryptography;

namespace Parley.Lexicons;

/// <summary>The folders that knowledge is read from: the built-in one, and users' own laid over it.</summary>
internal sealed class LexiconFiles
{
    private readonly string[] _folders;
    private readonly SortedSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Folders in order; rows of later ones are added to rows of earlier ones.</summary>
    /// <exception cref="LexiconException">A folder that does not exist.</exception>
    public LexiconFiles(IEnumerable<string> folders)
    {
        _folders = [.. folders];
        foreach (var folder in _folders)
            if (!Directory.Exists(folder)) throw new LexiconException($"{folder}: no such folder of lexicon files");
    }

    /// <summary>The files of that relative name, which may end in a wildcard, in every folder; at least one must exist.</summary>
    public List<string> Of(string relative)
    {
        var found = new List<string>();
        foreach (var folder in _folders)
        {
            var directory = Path.Combine(folder, Path.GetDirectoryName(relative) ?? "");
            if (Directory.Exists(directory)) found.AddRange(Directory.GetFiles(directory, Path.GetFileName(relative)).Order(StringComparer.Ordinal));
        }

        if (found.Count == 0) throw new LexiconException($"{Path.Combine(_folders[0], relative)}: this file of the lexicon is missing");
        _used.UnionWith(found);
        return found;
    }

    /// <summary>The one file of that name that counts: the last folder's that has it.</summary>
    public string One(string relative) => Of(relative)[^1];

    /// <summary>SHA-256 over all files read so far, as twelve hexadecimal digits: names the knowledge that a record rests on.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in _used)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
