using System.Text;
using System.Text.Json;
using CsCheck;
using Parley.Export.Records;
using Xunit;

namespace Parley.Tests.Export.Records;

public sealed class RecordFilterTests
{
    // Pieces that meet in any order: names, triggers, quotations, numbers, and what makes spans go wrong.
    private static readonly string[] s_pieces =
    [
        "Kenya's president", " met ", "rebel leaders", " in Nairobi", " on Monday", ". ", "\n\n", "“We will leave,” ", "he said", ", ", "the army", " shelled ", "Goma",
        " killing at least 12 people", "😀", "e\u0301", "\t", "  ", "• ", "U.S. troops", " have withdrawn from ", "Syria", "\r\n", "according to the UN", "don't", "(AFP) — ", "'s", "\u00a0",
    ];

    private static readonly Gen<string> s_text = Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i]).Array[0, 30].Select(string.Concat);

    private static byte[] Line(string id, string text) => JsonSerializer.SerializeToUtf8Bytes(new { id, text, published = "2025-11-18" });

    private static (string Output, FilterCount Count) Run(byte[] input, int threads = 1)
    {
        using var output = new MemoryStream();
        var count = RecordFilter.Run(Engine.Coder, new MemoryStream(input), output, threads);
        return (Encoding.UTF8.GetString(output.ToArray()), count);
    }

    private static byte[] Lines(IEnumerable<byte[]> lines) => [.. lines.SelectMany(l => l.Append((byte)'\n'))];

    [Fact]
    public void The_same_bytes_come_out_whatever_the_threads_and_the_split_of_the_input() =>
        s_text.Array[1, 6].Sample(
            texts =>
            {
                var lines = texts.Select((t, i) => Line($"a{i}", t)).ToArray();
                var whole = Run(Lines(lines)).Output;
                return whole == Run(Lines(lines), threads: 2).Output && whole == string.Concat(lines.Select(l => Run(l).Output));
            },
            iter: 40);

    [Fact]
    public void Every_span_of_a_record_slices_the_text_it_claims() =>
        s_text.Sample(
            text =>
            {
                using var record = JsonDocument.Parse(Run(Line("a", text)).Output);
                return Spans(record.RootElement).All(s => text[s.Start..s.End] == s.Text);
            },
            iter: 150);

    [Theory]
    [InlineData("{\"id\":\"x\"", "line", "bad-json")]
    [InlineData("[1]", "line", "bad-json")]
    [InlineData("{\"text\":\"a\"}", "line", "no-id")]
    [InlineData("{\"id\":\"x\"}", "id", "no-text")]
    [InlineData("{\"id\":\"x\",\"text\":5}", "id", "bad-field")]
    [InlineData("{\"id\":\"x\",\"text\":\"a\",\"published\":\"soon\"}", "id", "bad-date")]
    public void What_is_no_article_becomes_an_error_and_the_rest_go_on(string line, string names, string code)
    {
        var (output, count) = Run(Lines([Encoding.UTF8.GetBytes(line), Line("good", "Iran met Iraq.")]));
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(new FilterCount(1, 1), count);
        using var error = JsonDocument.Parse(lines[0]);
        Assert.True(error.RootElement.TryGetProperty(names, out _));
        Assert.Equal(code, error.RootElement.GetProperty("error").GetProperty("code").GetString());
        Assert.Contains("\"good\"", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Iran met Iraq in Baghdad. ")]
    [InlineData("Iran met Iraq in Baghdad and ")]
    public void Fifty_megabytes_in_one_line_have_a_clear_outcome(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 50_000_000 / piece.Length));
        var (output, count) = Run(Lines([Line("long", text), Line("good", "Iran met Iraq.")]));
        Assert.Equal(new FilterCount(1, 1), count);
        Assert.Contains("\"code\":\"too-long\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀😀🎉 🇺🇦")]
    [InlineData("Iran\0 met Iraq on 31 December 9999.")]
    public void Odd_texts_are_coded_all_the_same(string text) => Assert.Equal(new FilterCount(1, 0), Run(Line("odd", text)).Count);

    [Fact]
    public void What_is_not_known_is_absent()
    {
        using var record = JsonDocument.Parse(Run(Line("a", "Egypt criticised Sudan.")).Output);
        var e = record.RootElement.GetProperty("events")[0];
        Assert.False(e.TryGetProperty("numbers", out _));
        Assert.False(e.TryGetProperty("others", out _));
        Assert.False(e.TryGetProperty("place", out _));
        Assert.Equal("ACCUSE", e.GetProperty("event").GetString());
        Assert.Equal("publication", e.GetProperty("time").GetProperty("basis").GetString());
    }

    [Fact]
    public void Two_meetings_told_with_one_verb_are_two_events_with_identifiers_of_their_own()
    {
        var coded = Engine.Coder.Code(new Article("a", "Kenya's president met Emmanuel Macron in Paris and Pedro Sanchez in Madrid.") { Published = new DateOnly(2025, 11, 18) });
        Assert.Equal(["Paris", "Madrid"], coded.Events.Where(e => e.Trigger.Text == "met").Select(e => e.Place?.Name));
        Assert.Equal(coded.Events.Count, coded.Events.Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public void A_record_that_was_written_is_read_again_as_it_was()
    {
        var coded = Engine.Coder.Code(new Article("a", "Two soldiers were killed when rebels attacked a base in Mali on Friday, the army said.") { Published = new DateOnly(2025, 11, 18) });
        var line = RecordJson.Write(coded);
        Assert.Equal(Encoding.UTF8.GetString(line), Encoding.UTF8.GetString(RecordJson.Write(RecordJson.Read(line))));
    }

    private static IEnumerable<(int Start, int End, string Text)> Spans(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().SelectMany(Spans);
        if (element.ValueKind != JsonValueKind.Object) return [];
        var own = element.TryGetProperty("start", out var start) && element.TryGetProperty("end", out var end) && element.TryGetProperty("text", out var text)
            ? [(start.GetInt32(), end.GetInt32(), text.GetString()!)] : Array.Empty<(int, int, string)>();
        return own.Concat(element.EnumerateObject().SelectMany(p => Spans(p.Value)));
    }
}
