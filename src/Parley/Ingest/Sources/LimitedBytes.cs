namespace Parley.Ingest.Sources;

/// <summary>Reads a stream to its end, but no more than a limit.</summary>
internal static class LimitedBytes
{
    /// <summary>All bytes, or null where there are more than <paramref name="limit"/>.</summary>
    public static ArraySegment<byte>? Read(Stream stream, long limit)
    {
        var all = new MemoryStream();
        var block = new byte[128 * 1024];
        for (int count; (count = stream.Read(block)) > 0;)
        {
            if (all.Length + count > Math.Min(limit, Array.MaxLength)) return null;
            all.Write(block, 0, count);
        }

        return new ArraySegment<byte>(all.GetBuffer(), 0, (int)all.Length);
    }
}
