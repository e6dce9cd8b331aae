using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Text.Network;

/// <summary>Products of matrices of 32-bit floats.</summary>
/// <remarks>
/// Every element is one chain of fused multiply-adds in the order of the sum, whatever the block it falls in: the same
/// input gives the same bits on any machine, and a row's result does not depend on the rows around it.
/// </remarks>
internal static unsafe class MatrixProduct
{
    private const int BlockRows = 6;
    private const int WideBlockRows = 12;
    private const int Panel = PackedMatrix.PanelWidth;

    /// <summary>Writes <c>a · b</c> (or adds it, with <paramref name="add"/>) to <paramref name="c"/>.</summary>
    /// <param name="a">Left side, <paramref name="rows"/> × <c>b.Rows</c>; element (r, k) at <c>r * rowStride + k * columnStride</c>.</param>
    /// <param name="rows">Rows of the left side and of the result.</param>
    /// <param name="rowStride">Distance between rows of the left side.</param>
    /// <param name="columnStride">Distance between columns of the left side: 1, or the row length to read a transpose.</param>
    /// <param name="b">Right side.</param>
    /// <param name="c">Result, rows × <c>b.PaddedColumns</c>, rows <paramref name="resultStride"/> apart.</param>
    /// <param name="resultStride">Distance between rows of the result; at least <c>b.PaddedColumns</c>.</param>
    /// <param name="add">Whether the result is added to what stands there.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(ReadOnlySpan<float> a, int rows, int rowStride, int columnStride, PackedMatrix b, Span<float> c,
        int resultStride, bool add = false)
    {
        if (rows == 0 || b.Columns == 0) return;
        CheckBounds(a.Length, rows, rowStride, columnStride, b, c.Length, resultStride);
        fixed (float* pa = a, pb = b.Data, pc = c)
        {
            // Blocks of twelve rows and two panels; then what they leave below, and the last panel where their number is odd.
            var wideRows = Vector512.IsHardwareAccelerated ? InBlocks(rows, WideBlockRows, add) : 0;
            for (var column = 0; column < b.PaddedColumns; column += Panel)
            {
                var panel = pb + ((long)column * b.Rows);
                var isWide = column / Panel < b.PaddedColumns / Panel / 2 * 2;
                if (isWide && column / Panel % 2 == 0)
                    for (var w = 0; w < wideRows; w += WideBlockRows)
                    {
                        long at = Math.Min(w, rows - WideBlockRows);
                        TwelveRows(pa + (at * rowStride), rowStride, columnStride, panel, b.Rows, pc + (at * resultStride) + column, resultStride, add);
                    }
                var r = isWide ? wideRows : 0;
                for (; r < InBlocks(rows, BlockRows, add); r += BlockRows)
                {
                    long at = Math.Min(r, rows - BlockRows);
                    SixRows(pa + (at * rowStride), rowStride, columnStride, panel, b.Rows, pc + (at * resultStride) + column, resultStride, add);
                }
                for (; r < rows; r++)
                    OneRow(pa + ((long)r * rowStride), columnStride, panel, b.Rows, pc + ((long)r * resultStride) + column, add);
            }
        }
    }

    // Rows that blocks can make. The last block begins higher up where it would reach below the matrix: what it makes once more
    // comes out the same, and is cheaper than row by row. Only where it adds would it add twice.
    private static int InBlocks(int rows, int block, bool add) => !add && rows >= block ? rows : rows / block * block;

    private static void CheckBounds(int aLength, int rows, int rowStride, int columnStride, PackedMatrix b, int cLength, int resultStride)
    {
        var aNeeded = ((long)(rows - 1) * rowStride) + ((long)(b.Rows - 1) * columnStride) + 1;
        var cNeeded = ((long)(rows - 1) * resultStride) + b.PaddedColumns;
        if (aLength < aNeeded || cLength < cNeeded || resultStride < b.PaddedColumns)
            throw new ArgumentException($"Matrices do not fit: {aLength} < {aNeeded} or {cLength} < {cNeeded}.");
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow(float* a, int step, float* b, int depth, float* c, bool add)
    {
        var c0 = add ? Vector256.Load(c) : default;
        var c1 = add ? Vector256.Load(c + 8) : default;
        for (var k = 0; k < depth; k++, a += step, b += Panel)
        {
            var v = Vector256.Create(*a);
            c0 = Vector256.FusedMultiplyAdd(v, Vector256.Load(b), c0);
            c1 = Vector256.FusedMultiplyAdd(v, Vector256.Load(b + 8), c1);
        }
        c0.Store(c);
        c1.Store(c + 8);
    }

    // A panel is one vector of AVX-512. Two panels side by side: what is read of the left side costs as much as a multiplication, and serves two.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TwelveRows(float* a, int row, int step, float* b, int depth, float* c, int stride, bool add)
    {
        Vector512<float> c0 = default, c1 = default, c2 = default, c3 = default, c4 = default, c5 = default;
        Vector512<float> c6 = default, c7 = default, c8 = default, c9 = default, c10 = default, c11 = default;
        Vector512<float> d0 = default, d1 = default, d2 = default, d3 = default, d4 = default, d5 = default;
        Vector512<float> d6 = default, d7 = default, d8 = default, d9 = default, d10 = default, d11 = default;
        if (add)
        {
            (c0, c1, c2) = (Vector512.Load(c + (0 * stride)), Vector512.Load(c + (1 * stride)), Vector512.Load(c + (2 * stride)));
            (c3, c4, c5) = (Vector512.Load(c + (3 * stride)), Vector512.Load(c + (4 * stride)), Vector512.Load(c + (5 * stride)));
            (c6, c7, c8) = (Vector512.Load(c + (6 * stride)), Vector512.Load(c + (7 * stride)), Vector512.Load(c + (8 * stride)));
            (c9, c10, c11) = (Vector512.Load(c + (9 * stride)), Vector512.Load(c + (10 * stride)), Vector512.Load(c + (11 * stride)));
            (d0, d1, d2) = (Vector512.Load(c + (0 * stride) + Panel), Vector512.Load(c + (1 * stride) + Panel), Vector512.Load(c + (2 * stride) + Panel));
            (d3, d4, d5) = (Vector512.Load(c + (3 * stride) + Panel), Vector512.Load(c + (4 * stride) + Panel), Vector512.Load(c + (5 * stride) + Panel));
            (d6, d7, d8) = (Vector512.Load(c + (6 * stride) + Panel), Vector512.Load(c + (7 * stride) + Panel), Vector512.Load(c + (8 * stride) + Panel));
            (d9, d10, d11) = (Vector512.Load(c + (9 * stride) + Panel), Vector512.Load(c + (10 * stride) + Panel), Vector512.Load(c + (11 * stride) + Panel));
        }
        float* a3 = a + (3 * row), a6 = a3 + (3 * row), a9 = a6 + (3 * row), next = b + (depth * Panel);
        nint one = row, two = 2 * row;
        for (nint k = 0, o = 0; k < depth; k++, o += step, b += Panel, next += Panel)
        {
            Vector512<float> left = Vector512.Load(b), right = Vector512.Load(next);
            var v = Vector512.Create(a[o]);
            (c0, d0) = (Vector512.FusedMultiplyAdd(v, left, c0), Vector512.FusedMultiplyAdd(v, right, d0));
            v = Vector512.Create(a[one + o]);
            (c1, d1) = (Vector512.FusedMultiplyAdd(v, left, c1), Vector512.FusedMultiplyAdd(v, right, d1));
            v = Vector512.Create(a[two + o]);
            (c2, d2) = (Vector512.FusedMultiplyAdd(v, left, c2), Vector512.FusedMultiplyAdd(v, right, d2));
            v = Vector512.Create(a3[o]);
            (c3, d3) = (Vector512.FusedMultiplyAdd(v, left, c3), Vector512.FusedMultiplyAdd(v, right, d3));
            v = Vector512.Create(a3[one + o]);
            (c4, d4) = (Vector512.FusedMultiplyAdd(v, left, c4), Vector512.FusedMultiplyAdd(v, right, d4));
            v = Vector512.Create(a3[two + o]);
            (c5, d5) = (Vector512.FusedMultiplyAdd(v, left, c5), Vector512.FusedMultiplyAdd(v, right, d5));
            v = Vector512.Create(a6[o]);
            (c6, d6) = (Vector512.FusedMultiplyAdd(v, left, c6), Vector512.FusedMultiplyAdd(v, right, d6));
            v = Vector512.Create(a6[one + o]);
            (c7, d7) = (Vector512.FusedMultiplyAdd(v, left, c7), Vector512.FusedMultiplyAdd(v, right, d7));
            v = Vector512.Create(a6[two + o]);
            (c8, d8) = (Vector512.FusedMultiplyAdd(v, left, c8), Vector512.FusedMultiplyAdd(v, right, d8));
            v = Vector512.Create(a9[o]);
            (c9, d9) = (Vector512.FusedMultiplyAdd(v, left, c9), Vector512.FusedMultiplyAdd(v, right, d9));
            v = Vector512.Create(a9[one + o]);
            (c10, d10) = (Vector512.FusedMultiplyAdd(v, left, c10), Vector512.FusedMultiplyAdd(v, right, d10));
            v = Vector512.Create(a9[two + o]);
            (c11, d11) = (Vector512.FusedMultiplyAdd(v, left, c11), Vector512.FusedMultiplyAdd(v, right, d11));
        }
        Store(c + (0 * stride), c0, d0);
        Store(c + (1 * stride), c1, d1);
        Store(c + (2 * stride), c2, d2);
        Store(c + (3 * stride), c3, d3);
        Store(c + (4 * stride), c4, d4);
        Store(c + (5 * stride), c5, d5);
        Store(c + (6 * stride), c6, d6);
        Store(c + (7 * stride), c7, d7);
        Store(c + (8 * stride), c8, d8);
        Store(c + (9 * stride), c9, d9);
        Store(c + (10 * stride), c10, d10);
        Store(c + (11 * stride), c11, d11);
    }

    // Twelve sums and two vectors of the panel fill the sixteen registers of AVX2; the loop is bound by the multipliers, not by loads.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SixRows(float* a, int row, int step, float* b, int depth, float* c, int stride, bool add)
    {
        Vector256<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default;
        Vector256<float> c30 = default, c31 = default, c40 = default, c41 = default, c50 = default, c51 = default;
        if (add)
        {
            (c00, c01, c10, c11) = (Vector256.Load(c), Vector256.Load(c + 8), Vector256.Load(c + stride), Vector256.Load(c + stride + 8));
            (c20, c21) = (Vector256.Load(c + (2 * stride)), Vector256.Load(c + (2 * stride) + 8));
            (c30, c31) = (Vector256.Load(c + (3 * stride)), Vector256.Load(c + (3 * stride) + 8));
            (c40, c41) = (Vector256.Load(c + (4 * stride)), Vector256.Load(c + (4 * stride) + 8));
            (c50, c51) = (Vector256.Load(c + (5 * stride)), Vector256.Load(c + (5 * stride) + 8));
        }
        float* a1 = a + row, a2 = a1 + row, a3 = a2 + row, a4 = a3 + row, a5 = a4 + row;
        for (nint k = 0, o = 0; k < depth; k++, o += step, b += Panel)
        {
            var b0 = Vector256.Load(b);
            var b1 = Vector256.Load(b + 8);
            var v = Vector256.Create(a[o]);
            c00 = Vector256.FusedMultiplyAdd(v, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(v, b1, c01);
            v = Vector256.Create(a1[o]);
            c10 = Vector256.FusedMultiplyAdd(v, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(v, b1, c11);
            v = Vector256.Create(a2[o]);
            c20 = Vector256.FusedMultiplyAdd(v, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(v, b1, c21);
            v = Vector256.Create(a3[o]);
            c30 = Vector256.FusedMultiplyAdd(v, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(v, b1, c31);
            v = Vector256.Create(a4[o]);
            c40 = Vector256.FusedMultiplyAdd(v, b0, c40);
            c41 = Vector256.FusedMultiplyAdd(v, b1, c41);
            v = Vector256.Create(a5[o]);
            c50 = Vector256.FusedMultiplyAdd(v, b0, c50);
            c51 = Vector256.FusedMultiplyAdd(v, b1, c51);
        }
        Store(c, c00, c01);
        Store(c + stride, c10, c11);
        Store(c + (2 * stride), c20, c21);
        Store(c + (3 * stride), c30, c31);
        Store(c + (4 * stride), c40, c41);
        Store(c + (5 * stride), c50, c51);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* c, Vector512<float> left, Vector512<float> right)
    {
        left.Store(c);
        right.Store(c + Panel);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* c, Vector256<float> left, Vector256<float> right)
    {
        left.Store(c);
        right.Store(c + 8);
    }
}
