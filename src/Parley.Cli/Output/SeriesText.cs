using Parley.Linking.Series;

namespace Parley.Cli.Output;

/// <summary>What is said of series in tables and messages.</summary>
internal static class SeriesText
{
    /// <summary>day, week or month.</summary>
    public static string Unit(SeriesUnit unit) => unit.ToString().ToLowerInvariant();

    /// <summary>conflict or cooperation.</summary>
    public static string Of(RateChange change) => change.IsConflict ? "conflict" : "cooperation";
}
