using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Events.Intent;

/// <summary>Whether what is to come was announced by whoever will do it.</summary>
public sealed class IntentReaderTests
{
    [Theory]
    [InlineData("Peru will reopen its embassy in Chile.", true)]
    [InlineData("Peru is about to reopen its embassy in Chile.", false)]
    [InlineData("Peru is expected to reopen its embassy in Chile.", false)]
    public void What_is_only_to_come_is_no_announcement(string text, bool isAnnounced) =>
        Assert.Equal(isAnnounced, Engine.Coder.Code(new Article("a", text)).Events.Any(e => e.Class == EventClass.Agree));
}
