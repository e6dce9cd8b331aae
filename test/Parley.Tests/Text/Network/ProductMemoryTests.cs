using Parley.Text.Network;
using Xunit;

namespace Parley.Tests.Text.Network;

public sealed class ProductMemoryTests
{
    [Fact]
    public void Products_stay_as_they_were_until_there_is_no_room()
    {
        const int Length = 1 << 17;
        var memory = new ProductMemory();
        var kept = new List<WordProduct>();
        while (memory.Keep(Product(kept.Count, Length)) is { } product) kept.Add(product);
        Assert.Equal(4, kept.Count);
        var read = new float[Length];
        for (var i = 0; i < kept.Count; i++)
        {
            kept[i].CopyTo(read);
            Assert.Equal(Product(i, Length), read);
        }
    }

    [Fact]
    public void A_product_keeps_its_memory()
    {
        var product = new ProductMemory().Keep([1, 2, 3])!;
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var read = new float[3];
        product.CopyTo(read);
        Assert.Equal([1, 2, 3], read);
    }

    private static float[] Product(int seed, int length)
    {
        var product = new float[length];
        Array.Fill(product, seed + 0.5f);
        return product;
    }
}
