using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Parley.Text.Network;

namespace Parley.Text.Training;

/// <summary>The way back through one direction of a recurrent layer (see <see cref="RecurrentLayer"/>).</summary>
internal static unsafe class RecurrentGradient
{
    /// <summary>Goes back over the words of one sentence.</summary>
    /// <param name="pass">The rows as the forward run left them.</param>
    /// <param name="back">Gradients: of the output in, of the products and the bypass out.</param>
    /// <param name="gates">Weights vf, vr, bf, br.</param>
    /// <param name="gateGradient">Their gradients, added to.</param>
    /// <param name="words">Words of the sentence.</param>
    /// <param name="width">Width of the direction.</param>
    /// <param name="backward">Whether the layer ran from the last word to the first.</param>
    public static void Run(in RecurrentPass pass, in RecurrentReturn back, float* gates, float* gateGradient, int words, int width, bool backward)
    {
        for (var i = 0; i < width; i += 8)
            RunLane(pass.Shift(i), back.Shift(i), gates + i, gateGradient + i, words, width, backward);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunLane(in RecurrentPass pass, in RecurrentReturn back, float* gates, float* gradient, int words, int width, bool backward)
    {
        Vector256<float> vf = Vector256.Load(gates), vr = Vector256.Load(gates + width);
        Vector256<float> dvf = default, dvr = default, dbf = default, dbr = default, carry = default;
        for (var step = words - 1; step >= 0; step--)
        {
            var t = backward ? words - 1 - step : step;
            var u = pass.Input + (t * pass.InputStride);
            Vector256<float> z = Vector256.Load(u), f = Vector256.Load(u + width), r = Vector256.Load(u + (2 * width));
            var x = Vector256.Load(pass.Bypass + (t * pass.BypassStride));
            var c = Vector256.Load(pass.State + (t * pass.OutputStride));
            var before = step == 0 ? default : Vector256.Load(pass.State + ((backward ? t + 1 : t - 1) * pass.OutputStride));
            var dh = Vector256.Load(back.Output + (t * pass.OutputStride));
            var dr = dh * (c - x) * r * (Vector256<float>.One - r);
            var dc = (dh * r) + carry;
            var df = dc * (before - z) * f * (Vector256<float>.One - f);
            carry = (dc * f) + (df * vf) + (dr * vr);
            var du = back.Input + (t * back.InputStride);
            (dc * (Vector256<float>.One - f)).Store(du);
            df.Store(du + width);
            dr.Store(du + (2 * width));
            var dx = back.Bypass + (t * back.BypassStride);
            (Vector256.Load(dx) + (dh * (Vector256<float>.One - r))).Store(dx);
            dvf += df * before;
            dvr += dr * before;
            dbf += df;
            dbr += dr;
        }
        AddTo(gradient, dvf);
        AddTo(gradient + width, dvr);
        AddTo(gradient + (2 * width), dbf);
        AddTo(gradient + (3 * width), dbr);
    }

    private static void AddTo(float* sum, Vector256<float> addend) => (Vector256.Load(sum) + addend).Store(sum);
}

/// <summary>Gradients that one direction of a layer reads and writes for one sentence.</summary>
/// <param name="output">Gradient of the output; strided as the output.</param>
/// <param name="input">Where the gradient of the products goes.</param>
/// <param name="inputStride">Floats between words of it.</param>
/// <param name="bypass">What the gradient of the bypass is added to.</param>
/// <param name="bypassStride">Floats between words of it.</param>
internal readonly unsafe struct RecurrentReturn(float* output, float* input, int inputStride, float* bypass, int bypassStride)
{
    public readonly float* Output = output, Input = input, Bypass = bypass;
    public readonly int InputStride = inputStride, BypassStride = bypassStride;

    /// <summary>The same rows from element <paramref name="i"/> on.</summary>
    public RecurrentReturn Shift(int i) => new(Output + i, Input + i, InputStride, Bypass + i, BypassStride);
}
