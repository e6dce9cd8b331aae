using System.Runtime.InteropServices;

namespace Parley.Linking.Incidents;

/// <summary>
/// What happened before: the incidents known so far, in the order of their coming, filed under keys by days. Of a key with many incidents the latest count, and only what was filed in the last
/// three years: the cost of a new report does not grow with what is known, and whoever stores incidents need bring back no more than that.
/// </summary>
public sealed class WorkingMemory
{
    /// <summary>Days for which a filing counts.</summary>
    public const int DaysKept = 1096;

    /// <summary>Incidents of a dated key that count.</summary>
    public const int MostOfKey = 64;

    /// <summary>Incidents of an undated key that count: what is recalled without its day is mostly of late, and the way back is dear.</summary>
    public const int MostOfUndatedKey = 8;

    private readonly Dictionary<FilingKey, List<(DateOnly Day, int Number)>> _filed = [];
    private readonly List<KnownIncident> _incidents = [];

    // Of each incident the look-up under one key that found it last: look-ups are numbered.
    private readonly List<int> _foundBy = [];
    private int _lookUps;

    // Made when it is first asked for: only where something was decided about reports is one of them looked for.
    private Dictionary<ReportKey, KnownIncident>? _reports;

    /// <summary>All incidents in order of their coming.</summary>
    public IReadOnlyList<KnownIncident> Incidents => _incidents;

    /// <summary>How common the terms of its articles are.</summary>
    public TermCounts Terms { get; init; } = new();

    /// <summary>Told of each report that is linked: its incident and its keys.</summary>
    public Action<KnownIncident, LinkedReport, IReadOnlyCollection<FilingKey>>? Linked { get; init; }

    /// <summary>The incident that holds a report; null where none does.</summary>
    public KnownIncident? Of(ReportKey report)
    {
        if (_reports is null)
        {
            _reports = [];
            foreach (var incident in _incidents)
                foreach (var linked in incident.Reports) _reports[linked.Report.Key] = incident;
        }

        return _reports.GetValueOrDefault(report);
    }

    /// <summary>The incidents that count of those filed under any of the keys, each once, in the order of their coming.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="day">The day on which they are looked for.</param>
    public IEnumerable<KnownIncident> Find(IReadOnlyCollection<FilingKey> keys, DateOnly day)
    {
        var (found, since, before) = (new List<int>(), Since(day), _lookUps);
        foreach (var key in keys)
            if (_filed.TryGetValue(key, out var filings)) AddLatest(found, filings, key.Month == FilingKey.Undated ? MostOfUndatedKey : MostOfKey, since, before);
        found.Sort();
        foreach (var number in found) yield return _incidents[number];
    }

    /// <summary>The first day of which a filing counts on a day; for what has no day, all count.</summary>
    public static DateOnly Since(DateOnly day) => day == DateOnly.MaxValue || day.DayNumber <= DaysKept ? DateOnly.MinValue : day.AddDays(-DaysKept);

    /// <summary>Files what was just linked: an incident under the keys of the report that it begins with, or that joined it.</summary>
    public void File(KnownIncident incident, LinkedReport linked, IReadOnlyCollection<FilingKey> keys)
    {
        Keep(incident);
        _reports?[linked.Report.Key] = incident;
        foreach (var key in keys) File(incident, key, linked.Report.Day);
        Linked?.Invoke(incident, linked, keys);
    }

    /// <summary>Takes over an incident that was linked before.</summary>
    public void Keep(KnownIncident incident)
    {
        if (incident.Number >= 0) return;
        incident.Number = _incidents.Count;
        _incidents.Add(incident);
        _foundBy.Add(0);
        if (_reports is not null)
            foreach (var linked in incident.Reports) _reports[linked.Report.Key] = incident;
    }

    /// <summary>Files a kept incident under a key as of a day.</summary>
    public void File(KnownIncident incident, FilingKey key, DateOnly day)
    {
        ref var filings = ref CollectionsMarshal.GetValueRefOrAddDefault(_filed, key, out _);
        filings ??= [];
        var at = filings.Count;
        while (at > 0 && filings[at - 1].Day > day) at--;
        var filing = (day, incident.Number);
        if (at == 0 || filings[at - 1] != filing) filings.Insert(at, filing);
    }

    // Each counts once of a key, and is found once of all keys that are looked up after that many look-ups.
    private void AddLatest(List<int> found, List<(DateOnly Day, int Number)> filings, int most, DateOnly since, int before)
    {
        _lookUps++;
        for (var i = filings.Count - 1; i >= 0 && most > 0 && filings[i].Day >= since; i--)
        {
            var number = filings[i].Number;
            var last = _foundBy[number];
            if (last == _lookUps) continue;
            if (last <= before) found.Add(number);
            _foundBy[number] = _lookUps;
            most--;
        }
    }
}
