using System.Security.Cryptography;

namespace Parley.Lexicons;

/// <summary>The folders that knowledge is read from: the built-in one, and users' own laid over it.</summary>
internal sealed class LexiconFiles
{
    private const int HashBlock = 1 << 16;

    private readonly string[] _folders;
    private readonly Dictionary<string, int> _layers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Folders in order; rows of later ones are added to rows of earlier ones.</summary>
    /// <exception cref="LexiconException">A folder that does not exist.</exception>
    public LexiconFiles(IEnumerable<string> folders)
    {
        _folders = [.. folders];
        foreach (var folder in _folders)
            if (!Directory.Exists(folder)) throw new LexiconException($"{folder}: no such folder of lexicon files");
    }

    /// <summary>The folders, the built-in one first.</summary>
    public IReadOnlyList<string> Folders => _folders;

    /// <summary>The files of that relative name, which may end in a wildcard, in every folder; at least one must exist.</summary>
    public List<string> Of(string relative)
    {
        var found = IfAny(relative);
        return found.Count > 0 ? found : throw new LexiconException($"{Path.Combine(_folders[0], relative)}: this file of the lexicon is missing");
    }

    /// <summary>The same for a file that need not exist: one that only users' folders have.</summary>
    public List<string> IfAny(string relative)
    {
        var found = new List<string>();
        for (var layer = 0; layer < _folders.Length; layer++)
        {
            var directory = Path.Combine(_folders[layer], Path.GetDirectoryName(relative) ?? "");
            if (!Directory.Exists(directory)) continue;
            foreach (var file in Directory.GetFiles(directory, Path.GetFileName(relative)).Order(StringComparer.Ordinal))
            {
                _layers[file] = layer;
                found.Add(file);
            }
        }

        _used.UnionWith(found);
        return found;
    }

    /// <summary>Which folder a file is of: 0 for the built-in one, the more the later it was laid over the others.</summary>
    public int Layer(string path) => _layers[path];

    /// <summary>The rows of all tables of that name, each with the layer of its folder, in the order of folders.</summary>
    public IEnumerable<(TsvRow Row, int Layer)> Rows(string relative, params string[] columns)
    {
        var paths = Of(relative);
        return Read();

        IEnumerable<(TsvRow, int)> Read()
        {
            foreach (var path in paths)
                foreach (var row in TsvTable.Read(path, columns).Rows) yield return (row, Layer(path));
        }
    }

    /// <summary>The one file of that name that counts: the last folder's that has it.</summary>
    public string One(string relative) => Of(relative)[^1];

    /// <summary>SHA-256 over all files read so far, as twelve hexadecimal digits: names the knowledge that a record rests on.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[HashBlock];
        // By folder, not by path: the same files in the same order give the same name wherever they lie.
        foreach (var file in _used.OrderBy(f => _layers[f]).ThenBy(f => f, StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            using var handle = File.OpenHandle(file);
            long position = 0;
            for (int read; (read = RandomAccess.Read(handle, buffer, position)) > 0; position += read) hash.AppendData(buffer, 0, read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
