using System.Runtime.Intrinsics;
using CsCheck;
using Parley.Text.Network;
using Xunit;

namespace Parley.Tests.Text.Network;

public sealed class ElementwiseTests
{
    [Fact]
    public void Exp_is_close_to_the_platforms() => Gen.Float[-80, 80].Sample(x =>
        Math.Abs((Elementwise.Exp(Vector256.Create(x))[3] / Math.Exp(x)) - 1) < 1e-6);

    [Fact]
    public void Sigmoid_stays_between_0_and_1() => Gen.Float[-1000, 1000].Sample(x =>
        Elementwise.Sigmoid(Vector256.Create(x))[0] is >= 0 and <= 1);

    [Fact]
    public void The_first_of_equal_elements_is_the_greatest() => Assert.Equal(1, Elementwise.IndexOfMax([1f, 3, 3, 2]));
}
