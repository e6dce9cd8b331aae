using CsCheck;
using Parley.Text.Network;
using Xunit;

namespace Parley.Tests.Text.Network;

public sealed class MatrixProductTests
{
    private static readonly Gen<(int Rows, int Depth, int Columns, bool Transposed, bool Add, int Seed)> Shapes =
        Gen.Select(Gen.Int[1, 20], Gen.Int[1, 40], Gen.Int[1, 50], Gen.Bool, Gen.Bool, Gen.Int[0, 1000]);

    [Fact]
    public void The_fast_product_equals_the_plain_one_bit_for_bit() => Shapes.Sample(s =>
    {
        var random = new Random(s.Seed);
        var a = Values(random, s.Rows * s.Depth);
        var b = Values(random, s.Depth * s.Columns);
        var stride = PackedMatrix.Pad(s.Columns);
        var fast = Values(random, s.Rows * stride);
        var plain = fast.ToArray();
        var (row, step) = s.Transposed ? (1, s.Rows) : (s.Depth, 1);
        MatrixProduct.Multiply(a, s.Rows, row, step, PackedMatrix.Of(b, s.Depth, s.Columns), fast, stride, s.Add);
        Plain(a, row, step, b, plain, stride, s);
        for (var r = 0; r < s.Rows; r++)
            Assert.Equal(plain.AsSpan(r * stride, s.Columns), fast.AsSpan(r * stride, s.Columns));
    });

    [Fact]
    public void Packing_with_swapped_strides_packs_the_transpose()
    {
        float[] matrix = [1, 2, 3, 4, 5, 6];
        var transpose = new PackedMatrix().Pack(matrix, 3, 2, 1, 3);
        Assert.Equal(PackedMatrix.Of([1f, 4, 2, 5, 3, 6], 3, 2).Data[..48].ToArray(), transpose.Data[..48].ToArray());
    }

    [Fact]
    public void Matrices_that_do_not_fit_are_refused() =>
        Assert.Throws<ArgumentException>(() => MatrixProduct.Multiply(new float[3], 2, 2, 1, PackedMatrix.Of(new float[4], 2, 2), new float[32], 16));

    private static void Plain(float[] a, int row, int step, float[] b, float[] c, int stride,
        (int Rows, int Depth, int Columns, bool Transposed, bool Add, int Seed) s)
    {
        for (var r = 0; r < s.Rows; r++)
            for (var n = 0; n < s.Columns; n++)
            {
                var sum = s.Add ? c[(r * stride) + n] : 0;
                for (var k = 0; k < s.Depth; k++) sum = MathF.FusedMultiplyAdd(a[(r * row) + (k * step)], b[(k * s.Columns) + n], sum);
                c[(r * stride) + n] = sum;
            }
    }

    private static float[] Values(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (float)random.NextDouble() - 0.5f)];
}
