using CsCheck;
using Xunit;

namespace Parley.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void Union_holds_both()
    {
        var gen = Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], (start, length) => new TextSpan(start, start + length));
        Gen.Select(gen, gen).Sample((a, b) => a.Union(b).Contains(a) && a.Union(b).Contains(b));
    }

    [Fact]
    public void An_end_before_the_start_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 2));
}
