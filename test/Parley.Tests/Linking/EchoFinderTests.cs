using Parley.Linking.Echoes;
using Parley.Text.Fingerprints;
using Xunit;

namespace Parley.Tests.Linking;

public sealed class EchoFinderTests
{
    [Fact]
    public void Copies_are_one_group_and_a_report_of_the_same_is_none()
    {
        var words = Enumerable.Range(0, 120).Select(i => $"w{i * 7 % 61}x{i}").ToArray();
        var finder = new EchoFinder();
        finder.Add("wire", Fingerprint.Of(words)!);
        finder.Add("other", Fingerprint.Of(words.Reverse())!);
        finder.Add("reprint", Fingerprint.Of(words.Skip(15).Prepend("Headline"))!);
        var groups = finder.Groups();
        Assert.Equal([["wire", "reprint"]], groups.Among(["wire", "other", "reprint", "unknown"]));
    }
}
