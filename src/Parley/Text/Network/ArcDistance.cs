namespace Parley.Text.Network;

/// <summary>Classes of distance between a word and its head: near ones each for themselves, far ones in steps; by direction.</summary>
internal static class ArcDistance
{
    /// <summary>Number of classes, a multiple of 8.</summary>
    public const int Count = 32;

    private const int PerDirection = 15;
    private const int Longest = 64;
    private static readonly byte[] Classes = [.. Enumerable.Range(0, Longest + 1).Select(Class)];

    /// <summary>The class of the arc from <paramref name="dependent"/> to <paramref name="head"/>, both indexes of words.</summary>
    public static int Of(int dependent, int head) => head > dependent
        ? Classes[Math.Min(head - dependent, Longest)]
        : PerDirection + Classes[Math.Min(dependent - head, Longest)];

    /// <summary>The class of an arc to the root.</summary>
    public const int ToRoot = Count - 1;

    private static byte Class(int distance) => distance switch
    {
        <= 6 => (byte)Math.Max(0, distance - 1),
        <= 8 => 6,
        <= 10 => 7,
        <= 13 => 8,
        <= 17 => 9,
        <= 22 => 10,
        <= 30 => 11,
        <= 42 => 12,
        < Longest => 13,
        _ => 14,
    };
}
