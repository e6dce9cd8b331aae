namespace Parley.Store.Linking;

/// <summary>Which incidents are wanted: those of which a report is let through.</summary>
public sealed record IncidentFilter
{
    /// <summary>Which reports; its limit counts incidents, those latest in time.</summary>
    public EventFilter Reports { get; init; } = new();

    /// <summary>Reports that an incident has at least.</summary>
    public int LeastReports { get; init; } = 1;
}
