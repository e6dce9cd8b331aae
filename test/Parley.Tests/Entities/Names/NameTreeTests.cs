using Xunit;

namespace Parley.Tests.Entities.Names;

/// <summary>Names that the parser hung from a measure of time or distance after them.</summary>
public sealed class NameTreeTests
{
    [Theory]
    [InlineData("Kenya is about to restore diplomatic ties with Uganda almost five years after crowds looted its embassy.", "UGA")]
    [InlineData("Norway broke off talks with Sweden two weeks before the fishing season.", "SWE")]
    public void A_name_is_no_modifier_across_a_number(string text, string country) =>
        Assert.Contains(Engine.Coder.Code(new Article("a", text)).Events, e => e.Recipients.Any(r => r.Country == country));
}
