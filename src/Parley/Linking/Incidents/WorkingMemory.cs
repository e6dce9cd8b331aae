using System.Runtime.InteropServices;

namespace Parley.Linking.Incidents;

/// <summary>Keeps incidents in memory, in the order of their coming.</summary>
public sealed class WorkingMemory : IIncidentMemory
{
    // Of a key with more incidents the latest count: the cost of a new report does not grow with what is known.
    private const int MostOfKey = 64;

    private readonly Dictionary<long, List<int>> _filed = [];
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<KnownIncident> _incidents = [];

    /// <summary>All incidents in order of their coming.</summary>
    public IReadOnlyList<KnownIncident> Incidents => _incidents;

    /// <inheritdoc/>
    public TermCounts Terms { get; } = new();

    /// <inheritdoc/>
    public IEnumerable<KnownIncident> Find(IReadOnlyCollection<long> keys)
    {
        var found = new SortedSet<int>();
        foreach (var key in keys)
            if (_filed.TryGetValue(key, out var numbers)) found.UnionWith(numbers.TakeLast(MostOfKey));
        return found.Select(n => _incidents[n]);
    }

    /// <inheritdoc/>
    public void File(KnownIncident incident, IReadOnlyCollection<long> keys)
    {
        if (!_numbers.TryGetValue(incident.Id, out var number))
        {
            _numbers[incident.Id] = number = _incidents.Count;
            _incidents.Add(incident);
        }

        foreach (var key in keys)
        {
            ref var numbers = ref CollectionsMarshal.GetValueRefOrAddDefault(_filed, key, out _);
            numbers ??= [];
            if (!numbers.Contains(number)) numbers.Add(number);
        }
    }
}
