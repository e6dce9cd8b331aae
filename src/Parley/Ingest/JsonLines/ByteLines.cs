namespace Parley.Ingest.JsonLines;

/// <summary>Splits a stream into lines without decoding it.</summary>
public static class ByteLines
{
    private const int BlockSize = 64 * 1024;

    /// <summary>Lines in order, without their line breaks (LF or CR LF) and without a byte order mark. A line may be as long as memory allows.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Read(Stream stream)
    {
        var buffer = new byte[BlockSize];
        int start = 0, end = 0, searched = 0;
        var first = true;
        while (true)
        {
            var found = Array.IndexOf(buffer, (byte)'\n', searched, end - searched);
            if (found >= 0)
            {
                yield return Line(buffer, start, found, ref first);
                start = searched = found + 1;
                continue;
            }

            searched = end;
            if (end == buffer.Length) MakeRoom(ref buffer, ref start, ref end, ref searched);
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0) break;
            end += read;
        }

        if (end > start) yield return Line(buffer, start, end, ref first);
    }

    private static ReadOnlyMemory<byte> Line(byte[] buffer, int start, int end, ref bool first)
    {
        var line = buffer.AsSpan(start, end - start);
        if (first && line.StartsWith("\uFEFF"u8)) line = line[3..];
        first = false;
        if (line.EndsWith("\r"u8)) line = line[..^1];
        return line.ToArray();
    }

    private static void MakeRoom(ref byte[] buffer, ref int start, ref int end, ref int searched)
    {
        var length = end - start;
        var target = length > buffer.Length / 2 ? new byte[checked(buffer.Length * 2)] : buffer;
        Buffer.BlockCopy(buffer, start, target, 0, length);
        buffer = target;
        searched -= start;
        start = 0;
        end = length;
    }
}
