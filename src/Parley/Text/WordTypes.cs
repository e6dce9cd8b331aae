using System.Collections.Concurrent;

namespace Parley.Text;

/// <summary>The words met so far. Forgets them all when there are too many, so that memory stays bounded; results do not depend on it.</summary>
internal sealed class WordTypes
{
    // A word's product takes some 3 KB.
    private const int Limit = 15_000;
    private readonly ConcurrentDictionary<string, WordType> _types = new(StringComparer.Ordinal);
    // Counted apart: the dictionary would take all its locks for it.
    private int _count;
    private readonly ConcurrentDictionary<string, WordType>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Starts with no word.</summary>
    public WordTypes() => _lookup = _types.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The type of a form.</summary>
    public WordType Of(ReadOnlySpan<char> form) => _lookup.TryGetValue(form, out var type) ? type : Add(form.ToString());

    private WordType Add(string form)
    {
        if (Interlocked.Increment(ref _count) > Limit)
        {
            _types.Clear();
            _count = 1;
        }

        return _types.GetOrAdd(form, static f => new(f));
    }
}
