using Parley.Events;
using Parley.Events.Retelling;
using Parley.Ontology;

namespace Parley.Store.Intake;

/// <summary>Counts while a run goes on.</summary>
internal sealed class IntakeCount
{
    private readonly SortedDictionary<string, long> _rejected = new(StringComparer.Ordinal);
    private readonly SortedDictionary<EventClass, long> _events = [];
    private readonly Dictionary<Standing, long> _standings = [];
    private long _recoded;

    /// <summary>Articles dealt with.</summary>
    public long Articles { get; private set; }

    /// <summary>Bytes dealt with.</summary>
    public long Bytes { get; private set; }

    public void AddSource(long bytes)
    {
        Articles++;
        Bytes += bytes;
    }

    public void AddRejection(string code) => _rejected[code] = _rejected.GetValueOrDefault(code) + 1;

    public void AddStanding(Standing standing) => _standings[standing] = _standings.GetValueOrDefault(standing) + 1;

    public void AddRecoded(CodedArticle record)
    {
        _recoded++;
        Articles++;
        AddEvents(record);
    }

    public void AddEvents(CodedArticle record)
    {
        foreach (var e in Happenings.Of(record)) _events[e.Class] = _events.GetValueOrDefault(e.Class) + 1;
    }

    public IntakeReport Report(int run, long outdated, TimeSpan elapsed) => new()
    {
        Run = run,
        New = _standings.GetValueOrDefault(Standing.New),
        Changed = _standings.GetValueOrDefault(Standing.Changed),
        Known = _standings.GetValueOrDefault(Standing.Known),
        Recoded = _recoded,
        Outdated = outdated,
        Rejected = _rejected,
        Events = _events,
        Elapsed = elapsed,
    };
}
