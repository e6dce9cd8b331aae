using System.Runtime.InteropServices;

namespace Parley.Text.Network;

/// <summary>
/// A piece of memory that the collector does not know of, for the products of words: they are most of what a run comes to keep, and
/// would be copied from generation to generation, each time into new memory. Freed when no product in it can be reached.
/// </summary>
internal sealed unsafe partial class ProductMemory
{
    // As large as a large page, and asked to be one: memory that is used for the first time costs by the page.
    private const int Bytes = 1 << 21;
    private const int AdviseHugePage = 14;
    private readonly float* _floats = (float*)NativeMemory.AlignedAlloc(Bytes, Bytes);
    private int _taken;

    /// <summary>Takes the memory, and whatever it holds.</summary>
    public ProductMemory()
    {
        // Where the kernel has no such pages it says so, and all works as before.
        if (OperatingSystem.IsLinux()) _ = Advise(_floats, Bytes, AdviseHugePage);
    }

    ~ProductMemory() => NativeMemory.AlignedFree(_floats);

    /// <summary>A copy of <paramref name="product"/>; null where there is no room left.</summary>
    public WordProduct? Keep(ReadOnlySpan<float> product)
    {
        if ((_taken + product.Length) * sizeof(float) > Bytes) return null;
        var kept = new WordProduct(this, _taken, product.Length);
        product.CopyTo(Of(_taken, product.Length));
        _taken += product.Length;
        return kept;
    }

    /// <summary>The floats of a product.</summary>
    public Span<float> Of(int start, int length) => new(_floats + start, length);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(void* address, nuint length, int advice);
}

/// <summary>The first layer's product of a word, which keeps the memory that it stands in.</summary>
internal sealed class WordProduct(ProductMemory memory, int start, int length)
{
    /// <summary>Writes it to <paramref name="target"/>.</summary>
    public void CopyTo(Span<float> target)
    {
        memory.Of(start, length).CopyTo(target);
        GC.KeepAlive(memory);
    }
}
