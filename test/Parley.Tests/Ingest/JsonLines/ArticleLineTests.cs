using System.Text;
using CsCheck;
using Parley.Ingest.JsonLines;
using Xunit;

namespace Parley.Tests.Ingest.JsonLines;

public sealed class ArticleLineTests
{
    [Theory]
    [InlineData("no json", "bad-json")]
    [InlineData("[1]", "bad-json")]
    [InlineData("{\"text\": \"x\"}", "no-id")]
    [InlineData("{\"id\": \"a\"}", "no-text")]
    [InlineData("{\"id\": \"a\", \"text\": 5}", "bad-field")]
    [InlineData("{\"id\": \"a\", \"text\": \"\\ud800\"}", "bad-field")]
    [InlineData("{\"id\": \"a\", \"text\": \"x\", \"published\": 20251118}", "bad-field")]
    [InlineData("{\"id\": \"a\", \"text\": \"x\", \"published\": \"9999-12-31\"}", "bad-date")]
    [InlineData("{\"id\": \"a\", \"text\": \"x\", \"published\": \"0000-01-01\"}", "bad-date")]
    [InlineData("{\"id\": \"a\", \"text\": \"x\", \"published\": \"yesterday\"}", "bad-date")]
    public void A_line_that_is_no_article_says_why(string line, string code) =>
        Assert.Equal(code, ArticleLine.Read(Encoding.UTF8.GetBytes(line), 1).Rejection!.Code);

    [Fact]
    public void All_fields_are_read_and_the_text_stays_as_it_is()
    {
        var article = ArticleLine.Read("""{"id": 7, "text": " Also read: x\r\n\u00a0y ", "title": "t", "published": "2025-11-18T01:00:00+09:00", "publisher": "p", "url": "u", "language": "en", "more": {}}"""u8.ToArray(), 1).Article!;
        Assert.Equal(new Article("7", " Also read: x\r\n\u00a0y ") { Title = "t", Published = new DateOnly(2025, 11, 18), Publisher = "p", Url = "u", Language = "en" }, article);
    }

    [Fact]
    public void Lines_are_those_of_the_bytes() => Gen.Byte[8, 14].Array[0, 300].Sample(bytes =>
    {
        var text = Encoding.Latin1.GetString(bytes);
        var expected = text.Split('\n').Select(l => l.EndsWith('\r') ? l[..^1] : l).ToList();
        if (text.Length == 0 || text[^1] == '\n') expected.RemoveAt(expected.Count - 1);
        return ByteLines.Read(new MemoryStream(bytes)).Select(l => Encoding.Latin1.GetString(l.Span)).SequenceEqual(expected);
    });
}
