namespace Parley.Linking.Incidents;

/// <summary>What happened before: the incidents known so far, filed under keys. Linking asks it, and whoever stores incidents answers.</summary>
public interface IIncidentMemory
{
    /// <summary>How common the terms of its articles are.</summary>
    TermCounts Terms { get; }

    /// <summary>The incidents filed under any of the keys, each once, in the order in which they were first filed.</summary>
    IEnumerable<KnownIncident> Find(IReadOnlyCollection<long> keys);

    /// <summary>Files an incident under keys; under those it is filed already nothing changes.</summary>
    void File(KnownIncident incident, IReadOnlyCollection<long> keys);
}
