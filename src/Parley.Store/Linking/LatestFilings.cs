using System.Runtime.InteropServices;
using Parley.Linking.Incidents;

namespace Parley.Store.Linking;

/// <summary>Of each key the incidents that count: those filed latest, each once, as many as <see cref="WorkingMemory"/> compares. A common key has thousands of which few count.</summary>
internal sealed class LatestFilings
{
    private readonly Dictionary<FilingKey, List<(DateOnly Day, int Incident)>> _filings = [];

    /// <summary>The incidents that count.</summary>
    public HashSet<int> Incidents => [.. _filings.Values.SelectMany(f => f).Select(f => f.Incident)];

    /// <summary>What counts of each key, by days.</summary>
    public IEnumerable<(FilingKey Key, DateOnly Day, int Incident)> All => _filings.SelectMany(f => f.Value, (f, filing) => (f.Key, filing.Day, filing.Incident));

    /// <summary>Adds a filing; days may come in any order, of one day what comes later counts as later.</summary>
    public void Add(FilingKey key, DateOnly day, int incident)
    {
        ref var filings = ref CollectionsMarshal.GetValueRefOrAddDefault(_filings, key, out _);
        filings ??= [];
        var at = filings.Count;
        while (at > 0 && filings[at - 1].Day > day)
            if (filings[--at].Incident == incident) return;
        for (var i = at - 1; i >= 0; i--)
        {
            if (filings[i].Incident != incident) continue;
            filings.RemoveAt(i);
            at--;
            break;
        }

        filings.Insert(at, (day, incident));
        if (filings.Count > (key.Month == FilingKey.Undated ? WorkingMemory.MostOfUndatedKey : WorkingMemory.MostOfKey)) filings.RemoveAt(0);
    }
}
