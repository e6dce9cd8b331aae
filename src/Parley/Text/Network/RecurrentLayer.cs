using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Text.Network;

/// <summary>
/// One direction of a simple recurrent unit (Lei and others 2018, "Simple Recurrent Units for Highly Parallelizable Recurrence"):
/// all products with weights are made beforehand for every word at once, and what is left goes through the sentence element by element.
/// </summary>
/// <remarks>
/// For word t, with c the state and x the layer's own input passed by:
/// f = σ(uf + vf·c' + bf), r = σ(ur + vr·c' + br), c = f·c' + (1 - f)·uz, h = r·c + (1 - r)·x, where c' is the state at the word before.
/// </remarks>
internal static unsafe class RecurrentLayer
{
    /// <summary>Runs over the words of one sentence.</summary>
    /// <param name="pass">Where the rows of this sentence and direction stand.</param>
    /// <param name="gates">Weights vf, vr, bf, br one after another, each of the layer's width.</param>
    /// <param name="words">Words of the sentence.</param>
    /// <param name="width">Width of the direction; a multiple of 16.</param>
    /// <param name="backward">Whether it goes from the last word to the first.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(in RecurrentPass pass, float* gates, int words, int width, bool backward)
    {
        var next = backward ? -1 : 1;
        var t = backward ? words - 1 : 0;
        float* before = null;
        for (var step = 0; step < words; step++, t += next)
        {
            var row = pass.At(t);
            // The elements of a row do not depend on each other: the processor works on several of them at a time.
            if (Vector512.IsHardwareAccelerated)
            {
                for (var i = 0; i < width; i += 16)
                    Advance(row.Input + i, row.Bypass + i, before is null ? default : Vector512.Load(before + i), row.State + i, row.Output + i, gates + i, width);
            }
            else
            {
                for (var i = 0; i < width; i += 8)
                    Advance(row.Input + i, row.Bypass + i, before is null ? default : Vector256.Load(before + i), row.State + i, row.Output + i, gates + i, width);
            }

            before = row.State;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Advance(float* u, float* bypass, Vector256<float> before, float* state, float* output, float* gates, int width)
    {
        var z = Vector256.Load(u);
        var uf = Vector256.Load(u + width) + Vector256.Load(gates + (2 * width));
        var ur = Vector256.Load(u + (2 * width)) + Vector256.Load(gates + (3 * width));
        var f = Elementwise.Sigmoid(Vector256.FusedMultiplyAdd(Vector256.Load(gates), before, uf));
        var r = Elementwise.Sigmoid(Vector256.FusedMultiplyAdd(Vector256.Load(gates + width), before, ur));
        var x = Vector256.Load(bypass);
        var c = Vector256.FusedMultiplyAdd(f, before - z, z);
        f.Store(u + width);
        r.Store(u + (2 * width));
        c.Store(state);
        Vector256.FusedMultiplyAdd(r, c - x, x).Store(output);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Advance(float* u, float* bypass, Vector512<float> before, float* state, float* output, float* gates, int width)
    {
        var z = Vector512.Load(u);
        var uf = Vector512.Load(u + width) + Vector512.Load(gates + (2 * width));
        var ur = Vector512.Load(u + (2 * width)) + Vector512.Load(gates + (3 * width));
        var f = Elementwise.Sigmoid(Vector512.FusedMultiplyAdd(Vector512.Load(gates), before, uf));
        var r = Elementwise.Sigmoid(Vector512.FusedMultiplyAdd(Vector512.Load(gates + width), before, ur));
        var x = Vector512.Load(bypass);
        var c = Vector512.FusedMultiplyAdd(f, before - z, z);
        f.Store(u + width);
        r.Store(u + (2 * width));
        c.Store(state);
        Vector512.FusedMultiplyAdd(r, c - x, x).Store(output);
    }
}

/// <summary>The rows that one direction of a layer reads and writes for one sentence; each pointer stands at the first word.</summary>
/// <param name="input">Products uz, uf, ur one after another; uf and ur are replaced by the gates f and r.</param>
/// <param name="inputStride">Floats between words of the input.</param>
/// <param name="bypass">What passes by the recurrence (x).</param>
/// <param name="bypassStride">Floats between words of the bypass.</param>
/// <param name="state">Where the states c go.</param>
/// <param name="output">Where the result h goes.</param>
/// <param name="outputStride">Floats between words of state and output.</param>
internal readonly unsafe struct RecurrentPass(float* input, int inputStride, float* bypass, int bypassStride, float* state, float* output, int outputStride)
{
    public readonly float* Input = input, Bypass = bypass, State = state, Output = output;
    public readonly int InputStride = inputStride, BypassStride = bypassStride, OutputStride = outputStride;

    /// <summary>The row of word <paramref name="t"/>.</summary>
    public RecurrentPass At(int t) =>
        new(Input + (t * InputStride), InputStride, Bypass + (t * BypassStride), BypassStride, State + (t * OutputStride), Output + (t * OutputStride), OutputStride);

    /// <summary>The same rows from element <paramref name="i"/> on.</summary>
    public RecurrentPass Shift(int i) => new(Input + i, InputStride, Bypass + i, BypassStride, State + i, Output + i, OutputStride);
}
