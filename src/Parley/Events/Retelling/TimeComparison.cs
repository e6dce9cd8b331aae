namespace Parley.Events.Retelling;

/// <summary>Whether two times may be when one happening was.</summary>
internal static class TimeComparison
{
    /// <summary>Compares the times that the text gives.</summary>
    public static Likeness Of(EventTime? a, EventTime? b)
    {
        if (a is null || b is null) return Likeness.Unknown;
        if (a.From > b.To || b.From > a.To) return Likeness.Different;
        return a.From == b.From && a.To == b.To && a.From is not null ? Likeness.Same : Likeness.Alike;
    }
}
