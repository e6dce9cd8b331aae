using Parley.Events.Confidences.Training;
using Xunit;

namespace Parley.Tests.Events;

/// <summary>The page <c>Kinds-parties.md</c>: class and marked parties of one event are right, in every sentence.</summary>
public sealed class PartiesPageTests
{
    [Theory]
    [MemberData(nameof(Sentences))]
    public void Parties_are_found(string text)
    {
        var label = Page().Single(s => s.Text == text);
        Assert.Contains(Engine.Coder.Code(new Article("a", text)).Events, label.IsRight);
    }

    /// <summary>The page's sentences.</summary>
    public static TheoryData<string> Sentences() => [.. Page().Select(s => s.Text)];

    private static List<LabelledSentence> Page() => LabelledSentence.ReadPage(Path.Combine(Repository.Root, "test", "Parley.Tests", "Cases", "Events", "Kinds-parties.md"));
}
