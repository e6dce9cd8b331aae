namespace Parley.Ingest.Sources;

/// <summary>A stream whose first bytes can be looked at before it is read.</summary>
internal sealed class PeekStream(Stream inner) : ForwardStream
{
    private const int Most = 64 * 1024;
    private byte[] _head = [];
    private int _given;

    /// <summary>The first bytes, up to 64 KiB; fewer only where the stream has no more.</summary>
    public ReadOnlySpan<byte> Head()
    {
        if (_head.Length > 0) return _head;
        var buffer = new byte[Most];
        var count = inner.ReadAtLeast(buffer, Most, throwOnEndOfStream: false);
        return _head = buffer[..count];
    }

    public override int Read(Span<byte> buffer)
    {
        var left = _head.Length - _given;
        if (left == 0) return inner.Read(buffer);
        var count = Math.Min(left, buffer.Length);
        _head.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
