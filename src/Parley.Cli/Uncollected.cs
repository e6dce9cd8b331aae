using System.Runtime;

namespace Parley.Cli;

/// <summary>Loading without collecting garbage: what is loaded stays, and to look through it again and again while it grows took a seventh of every start.</summary>
internal static class Uncollected
{
    // The built-in knowledge takes some 85 MB to load; where more is laid over it, collecting begins by itself.
    private const long Most = 128L << 20;

    /// <summary>Runs <paramref name="load"/>. For the process's own start alone: the whole process does without collecting.</summary>
    public static T Run<T>(Func<T> load)
    {
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < 4 * Most) return load();
        GC.TryStartNoGCRegion(Most);
        try
        {
            return load();
        }
        finally
        {
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion) GC.EndNoGCRegion();
        }
    }
}
