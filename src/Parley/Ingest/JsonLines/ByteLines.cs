namespace Parley.Ingest.JsonLines;

/// <summary>Splits a stream into lines without decoding it.</summary>
public static class ByteLines
{
    private const int BlockSize = 64 * 1024;
    private const int Beginning = 4096;

    /// <summary>Lines in order, without their line breaks (LF or CR LF) and without a byte order mark. A line may be as long as memory allows.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Read(Stream stream) => Read(stream, Array.MaxLength).Select(l => l.Bytes);

    /// <summary>The same, where of lines longer than <paramref name="limit"/> bytes only the beginning is kept.</summary>
    internal static IEnumerable<ByteLine> Read(Stream stream, long limit)
    {
        var buffer = new byte[BlockSize];
        int start = 0, end = 0, searched = 0;
        var number = 0L;
        byte[]? tooLong = null;
        while (true)
        {
            var found = Array.IndexOf(buffer, (byte)'\n', searched, end - searched);
            if (found >= 0)
            {
                yield return Line(buffer.AsSpan(start, found - start), ++number, tooLong, limit);
                tooLong = null;
                start = searched = found + 1;
                continue;
            }

            searched = end;
            if (end - start > limit) Drop(buffer, ref start, ref end, ref searched, ref tooLong);
            if (end == buffer.Length) MakeRoom(ref buffer, ref start, ref end, ref searched);
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0) break;
            end += read;
        }

        if (end > start || tooLong is not null) yield return Line(buffer.AsSpan(start, end - start), ++number, tooLong, limit);
    }

    private static ByteLine Line(ReadOnlySpan<byte> line, long number, byte[]? tooLong, long limit)
    {
        if (tooLong is not null) return new ByteLine(number, tooLong, TooLong: true);
        if (number == 1 && line.StartsWith("\uFEFF"u8)) line = line[3..];
        if (line.EndsWith("\r"u8)) line = line[..^1];
        return line.Length > limit ? new ByteLine(number, line[..Math.Min(Beginning, line.Length)].ToArray(), TooLong: true) : new ByteLine(number, line.ToArray(), TooLong: false);
    }

    private static void Drop(byte[] buffer, ref int start, ref int end, ref int searched, ref byte[]? tooLong)
    {
        tooLong ??= buffer.AsSpan(start, Math.Min(Beginning, end - start)).ToArray();
        start = end = searched = 0;
    }

    private static void MakeRoom(ref byte[] buffer, ref int start, ref int end, ref int searched)
    {
        var length = end - start;
        var target = length > buffer.Length / 2 ? new byte[(int)Math.Min(buffer.Length * 2L, Array.MaxLength)] : buffer;
        if (target.Length == length) throw new InvalidDataException($"a line is longer than {length} bytes: break the input into lines");
        Buffer.BlockCopy(buffer, start, target, 0, length);
        buffer = target;
        searched -= start;
        start = 0;
        end = length;
    }
}
