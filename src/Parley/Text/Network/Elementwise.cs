using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Text.Network;

/// <summary>Functions on vectors of eight and sixteen, from polynomials of our own: the mathematics library of the platform may round differently.</summary>
/// <remarks>Code with vectors this wide cannot be compiled ahead of time; what loops is asked for at its best at once, or it would run unoptimized for seconds.</remarks>
internal static class Elementwise
{
    /// <summary>e to the power of each element, to about 2 units in the last place; clamped to ±87.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.MinNative(Vector256.MaxNative(x, Vector256.Create(-87f)), Vector256.Create(87f));
        var n = Vector256.Floor(Vector256.FusedMultiplyAdd(x, Vector256.Create(1.44269504f), Vector256.Create(0.5f)));
        var r = Vector256.FusedMultiplyAdd(n, Vector256.Create(-0.693359375f), x);
        r = Vector256.FusedMultiplyAdd(n, Vector256.Create(2.12194440e-4f), r);
        var p = Vector256.Create(1.9875691500e-4f);
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.3981999507e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(8.3334519073e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(4.1665795894e-2f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.6666665459e-1f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(5.0000001201e-1f));
        p = Vector256.FusedMultiplyAdd(p, r * r, r + Vector256<float>.One);
        var power = Vector256.ShiftLeft(Vector256.ConvertToInt32(n) + Vector256.Create(127), 23).AsSingle();
        return p * power;
    }

    /// <summary>The same of sixteen elements, bit for bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.MinNative(Vector512.MaxNative(x, Vector512.Create(-87f)), Vector512.Create(87f));
        var n = Vector512.Floor(Vector512.FusedMultiplyAdd(x, Vector512.Create(1.44269504f), Vector512.Create(0.5f)));
        var r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-0.693359375f), x);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(2.12194440e-4f), r);
        var p = Vector512.Create(1.9875691500e-4f);
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.3981999507e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(8.3334519073e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(4.1665795894e-2f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.6666665459e-1f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(5.0000001201e-1f));
        p = Vector512.FusedMultiplyAdd(p, r * r, r + Vector512<float>.One);
        var power = Vector512.ShiftLeft(Vector512.ConvertToInt32(n) + Vector512.Create(127), 23).AsSingle();
        return p * power;
    }

    /// <summary>1 / (1 + e^-x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    /// <summary>The same of sixteen elements, bit for bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    /// <summary>A finite half as a float, which holds it exactly. The platform's own conversion is a call that minds infinities as well.</summary>
    public static float Widen(Half half)
    {
        // The exponents of floats begin 112 lower.
        const float Lift = 5.192296858534828e33f;
        uint bits = BitConverter.HalfToUInt16Bits(half);
        var magnitude = BitConverter.UInt32BitsToSingle((bits & 0x7FFF) << 13) * Lift;
        return (bits & 0x8000) == 0 ? magnitude : -magnitude;
    }

    /// <summary>The leaky rectifier on the first <paramref name="columns"/> of every row of <paramref name="width"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rectify(Span<float> rows, int width, int columns)
    {
        for (var start = 0; start < rows.Length; start += width)
        {
            var row = MemoryMarshal.Cast<float, Vector256<float>>(rows.Slice(start, columns));
            for (var i = 0; i < row.Length; i++) row[i] = Rectify(row[i]);
        }
    }

    /// <summary>Adds <paramref name="bias"/> to every row.</summary>
    public static void Bias(Span<float> rows, ReadOnlySpan<float> bias)
    {
        for (var start = 0; start < rows.Length; start += bias.Length) Add(rows.Slice(start, bias.Length), bias);
    }

    /// <summary>The leaky rectifier: x, or a tenth of it below zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Rectify(Vector256<float> x) => Vector256.MaxNative(x, x * 0.1f);

    /// <summary>Adds <paramref name="addend"/> to <paramref name="sum"/>, element by element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(Span<float> sum, ReadOnlySpan<float> addend)
    {
        var left = MemoryMarshal.Cast<float, Vector256<float>>(sum);
        var right = MemoryMarshal.Cast<float, Vector256<float>>(addend);
        for (var i = 0; i < left.Length; i++) left[i] += right[i];
        for (var i = left.Length * 8; i < sum.Length; i++) sum[i] += addend[i];
    }

    /// <summary>Index of the greatest element; the first of equals.</summary>
    public static int IndexOfMax(ReadOnlySpan<float> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
            if (values[i] > values[best]) best = i;
        return best;
    }
}
