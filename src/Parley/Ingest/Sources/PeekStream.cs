namespace Parley.Ingest.Sources;

/// <summary>A stream whose first bytes can be looked at before it is read.</summary>
internal sealed class PeekStream(Stream inner) : Stream
{
    private const int Most = 64 * 1024;
    private byte[] _head = [];
    private int _given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The first bytes, up to 64 KiB; fewer only where the stream has no more.</summary>
    public ReadOnlySpan<byte> Head()
    {
        if (_head.Length > 0) return _head;
        var buffer = new byte[Most];
        var count = inner.ReadAtLeast(buffer, Most, throwOnEndOfStream: false);
        return _head = buffer[..count];
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var left = _head.Length - _given;
        if (left == 0) return inner.Read(buffer);
        var count = Math.Min(left, buffer.Length);
        _head.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
