using Parley.Lexicons;
using Parley.Lexicons.PlaceIndexes;
using Xunit;

namespace Parley.Tests.Entities.Places;

/// <summary>The filter of an index: never wrong about a name that is there, seldom about one that is not.</summary>
public sealed class KeyFilterTests
{
    private const int Keys = 20_000;
    private static readonly ulong[] s_blocks = Filled();

    [Fact]
    public void Holds_all_that_was_added() => Assert.All(Enumerable.Range(0, Keys), i => Assert.True(MayHold($"there {i}")));

    [Fact]
    public void Holds_hardly_anything_else() => Assert.InRange(Enumerable.Range(0, Keys).Count(i => MayHold($"not there {i}")), 1, Keys / 40);

    private static bool MayHold(string name) => KeyFilter.MayHold(Block(s_blocks, PlaceKey.Of(name)), PlaceKey.Of(name));

    private static Span<ulong> Block(ulong[] blocks, ulong key) =>
        blocks.AsSpan((int)KeyFilter.Block(key, blocks.Length / KeyFilter.BlockWords) * KeyFilter.BlockWords, KeyFilter.BlockWords);

    private static ulong[] Filled()
    {
        var blocks = new ulong[KeyFilter.Blocks(Keys) * KeyFilter.BlockWords];
        for (var i = 0; i < Keys; i++) KeyFilter.Add(Block(blocks, PlaceKey.Of($"there {i}")), PlaceKey.Of($"there {i}"));
        return blocks;
    }
}
