using System.Buffers.Binary;
using System.IO.Compression;

namespace Parley.Ingest.Sources;

/// <summary>Unpacks gzip, and says so where the file is cut off, which <see cref="GZipStream"/> passes over in silence.</summary>
internal sealed class UnpackingStream(Stream packed) : ForwardStream
{
    private readonly TailStream _tail = new(packed);
    private GZipStream? _unpacked;
    private long _total;

    /// <exception cref="InvalidDataException">The packed bytes are damaged or end too early.</exception>
    public override int Read(Span<byte> buffer)
    {
        _unpacked ??= new GZipStream(_tail, CompressionMode.Decompress);
        var count = _unpacked.Read(buffer);
        _total += count;
        // The last four bytes are the length of what the last member unpacks to; of a file that is cut off, anything.
        if (count == 0 && buffer.Length > 0 && (uint)Math.Min(_total, uint.MaxValue) < _tail.LastFour)
            throw new InvalidDataException("the gzip file is cut off: it unpacks to less than it says");
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _unpacked?.Dispose();
        if (disposing) packed.Dispose();
        base.Dispose(disposing);
    }

    private sealed class TailStream(Stream inner) : ForwardStream
    {
        private readonly byte[] _last = new byte[4];

        public uint LastFour => BinaryPrimitives.ReadUInt32LittleEndian(_last);

        public override int Read(Span<byte> buffer)
        {
            var count = inner.Read(buffer);
            var read = buffer[..count];
            if (count < 4) _last.AsSpan(count).ToArray().CopyTo(_last, 0);
            (count < 4 ? read : read[^4..]).CopyTo(_last.AsSpan(4 - Math.Min(4, count)));
            return count;
        }
    }
}
