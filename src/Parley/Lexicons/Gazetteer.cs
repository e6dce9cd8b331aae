using System.Runtime.CompilerServices;
using Parley.Lexicons.PlaceIndexes;

namespace Parley.Lexicons;

/// <summary>Places by name: the rows of <c>places/</c>, and behind them an index imported from GeoNames where there is one.</summary>
public sealed class Gazetteer
{
    private const int Buckets = 1 << 16;
    private readonly List<GazetteerFile> _files = [];
    private readonly List<int> _layers = [];
    private readonly int[] _heads = new int[Buckets];
    private readonly List<Name> _names = new(40_000);
    private readonly PlaceIndex? _index;

    private readonly record struct Name(ulong Key, int File, int Row, bool IsMain, int Next);

    private Gazetteer(PlaceIndex? index) => _index = index;

    /// <summary>Reads <c>places/*.tsv</c> of every folder; a place of a later folder stands for one of the same identifier, or of the same name and country, of earlier ones.</summary>
    internal static Gazetteer Read(LexiconFiles files, PlaceIndex? index)
    {
        var gazetteer = new Gazetteer(index);
        foreach (var path in files.Of("places/*.tsv"))
        {
            var number = gazetteer._files.Count;
            gazetteer._layers.Add(files.Layer(path));
            gazetteer._files.Add(GazetteerFile.Read(path, (key, row, isMain) => gazetteer.Add(key, number, row, isMain)));
        }

        return gazetteer;
    }

    /// <summary>How far the name is known.</summary>
    internal PlaceRenown Renown(ulong key) => HasBuiltIn(key) ? PlaceRenown.Known : _index?.Renown(key) ?? PlaceRenown.None;

    /// <summary>Whether any place of the built-in rows bears the name.</summary>
    internal bool HasBuiltIn(ulong key)
    {
        for (var at = _heads[Bucket(key)] - 1; at >= 0; at = _names[at].Next)
            if (_names[at].Key == key) return true;
        return false;
    }

    /// <summary>All places that bear the name, built-in ones first; of an imported place that is also built in only the latter.</summary>
    internal List<PlaceMatch> Find(ulong key)
    {
        var found = new List<PlaceMatch>();
        var layers = _layers.Count > 0 && _layers[^1] > 0 ? new List<int>() : null;
        for (var at = _heads[Bucket(key)] - 1; at >= 0; at = _names[at].Next)
        {
            var name = _names[at];
            if (name.Key != key) continue;
            found.Add(new PlaceMatch(_files[name.File].Row(name.Row), name.IsMain));
            layers?.Add(_layers[name.File]);
        }

        if (layers is not null) Overlay(found, layers);

        var builtIn = found.Count;
        _index?.Find(key, found);
        if (builtIn > 0) found.RemoveAll(m => !m.Entry.IsBuiltIn && found.Exists(b => b.Entry.IsBuiltIn && b.Entry.GeonameId == m.Entry.GeonameId));
        return found;
    }

    private static void Overlay(List<PlaceMatch> found, List<int> layers)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var own = found[i].Entry;
            for (var j = 0; j < found.Count; j++)
            {
                var other = found[j].Entry;
                if (layers[j] <= layers[i] || !(own.GeonameId is { } id && id == other.GeonameId) && (own.Name, own.Country) != (other.Name, other.Country)) continue;
                found.RemoveAt(i);
                layers.RemoveAt(i);
                break;
            }
        }
    }

    /// <summary>Every built-in row, for tests of the data.</summary>
    internal IEnumerable<PlaceEntry> BuiltIn()
    {
        foreach (var name in _names)
            if (name.IsMain) yield return _files[name.File].Row(name.Row);
    }

    // The links are indexes plus one: 0 ends a chain.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(ulong key, int file, int row, bool isMain)
    {
        if (key == 0) return;
        _names.Add(new Name(key, file, row, isMain, _heads[Bucket(key)] - 1));
        _heads[Bucket(key)] = _names.Count;
    }

    private static int Bucket(ulong key) => (int)(key >> 48);
}
