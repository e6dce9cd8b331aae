namespace Parley.Linking.Series;

/// <summary>How long the periods of a series are.</summary>
public enum SeriesUnit : byte
{
    /// <summary>Single days.</summary>
    Day,
    /// <summary>Weeks of ISO 8601, from Monday.</summary>
    Week,
    /// <summary>Months of the calendar.</summary>
    Month,
}
