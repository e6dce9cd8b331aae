using System.IO.Compression;
using System.Text;
using CsCheck;
using Parley.Ingest;
using Xunit;

namespace Parley.Tests.Ingest;

public sealed class ArticleReaderTests : IDisposable
{
    private const string Prose = "The envoys of both governments met in the harbour town on Monday and agreed to talk again before the end of the month, they said.";

    private readonly Sandbox _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public void A_folder_is_read_in_the_order_of_names_folders_within_folders()
    {
        _box.Write("b.txt", Prose);
        _box.Write("a/z.html", $"<html><body><h1>Envoys meet</h1><p>{Prose}</p></body></html>");
        _box.Write("a/more.jsonl", $$"""{"id": "one", "text": "{{Prose}}"}""" + "\n\n" + $$"""{"id": "two", "text": "{{Prose}}"}""");
        _box.Write("c", Prose);
        _box.Write("a/expected.gold", "{}");
        var read = Sandbox.Reader.Read(_box.Folder).ToList();
        Assert.Equal(["one", "two", "a/z.html", "b.txt", "c"], read.Select(r => r.Article?.Id ?? r.Rejection!.Message));
        Assert.Equal(Sandbox.Reader.Read(_box.Folder).ToList().Select(r => r.Article), read.Select(r => r.Article));
        Assert.Equal("Envoys meet", read[2].Article!.Title);
        Assert.Equal(ArticleReader.Size([_box.Folder])!.Value, read.Sum(r => r.Size));
    }

    [Fact]
    public void Everything_in_a_folder_that_is_not_read_is_a_rejection()
    {
        _box.Write("empty.txt", "");
        _box.Write("photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]);
        _box.Write("style.css", "p { color: red }");
        _box.Write(".hidden", Prose);
        _box.Write("feed", "<?xml version=\"1.0\"?><rss><channel/></rss>");
        File.CreateSymbolicLink(Path.Combine(_box.Folder, "gone.txt"), Path.Combine(_box.Folder, "nowhere.txt"));
        Directory.CreateSymbolicLink(Path.Combine(_box.Folder, "loop"), _box.Folder);
        var read = Sandbox.Reader.Read(_box.Folder).Select(r => $"{r.Rejection!.Name}: {r.Rejection.Code}");
        Assert.Equal([".hidden: hidden", "empty.txt: empty", "feed: not-an-article", "gone.txt: unreadable", "loop: link", "photo.jpg: binary", "style.css: not-an-article"], read);
    }

    [Fact]
    public void A_missing_source_is_a_rejection() =>
        Assert.Equal("not-found", Sandbox.Reader.Read(Path.Combine(_box.Folder, "no.txt")).Single().Rejection!.Code);

    [Fact]
    public void A_forbidden_file_is_a_rejection()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        var path = _box.Write("secret.txt", Prose);
        File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.Equal("unreadable", Sandbox.Reader.Read(path).Single().Rejection!.Code);
    }

    [Fact]
    public void Duplicates_name_both()
    {
        var first = _box.Write("1.jsonl", $$"""{"id": "same", "text": "{{Prose}}"}""");
        var second = _box.Write("2.jsonl", $$"""{"id": "same", "text": "{{Prose}}"}""");
        var read = Sandbox.Reader.Read([first, second]).ToList();
        Assert.NotNull(read[0].Article);
        Assert.Equal("duplicate", read[1].Rejection!.Code);
        Assert.Contains("1.jsonl, line 1", read[1].Rejection!.Message);
        Assert.Contains("2.jsonl, line 1", read[1].Rejection!.Message);
    }

    [Fact]
    public void Standard_input_is_recognised_by_what_it_holds()
    {
        Assert.Equal(["x"], Sandbox.ReadInput($$"""{"id": "x", "text": "{{Prose}}"}""").Select(r => r.Article!.Id));
        Assert.Equal(["x", "y"], Sandbox.ReadInput($$"""[{"id": "x", "text": "{{Prose}}"}, {"id": "y", "text": "{{Prose}}"}]""").Select(r => r.Article!.Id));
        Assert.Equal(["x"], Sandbox.ReadInput($$"""
            {
              "id": "x",
              "text": "{{Prose}}"
            }
            """).Select(r => r.Article!.Id));
        Assert.Equal(Prose, Sandbox.ReadInput($"<!DOCTYPE html><html><body><p>{Prose}</p></body></html>").Single().Article!.Text);
        var text = Sandbox.ReadInput(Prose).Single().Article!;
        Assert.Equal(Prose, text.Text);
        Assert.StartsWith("stdin-", text.Id);
        Assert.Equal(text, Sandbox.ReadInput(Prose).Single().Article);
        Assert.Equal("empty", Sandbox.ReadInput("").Single().Rejection!.Code);
    }

    [Fact]
    public void Gzip_is_read_through_and_its_size_is_limited()
    {
        Assert.Equal(Prose, _box.One("a.txt.gz", Gzip(Encoding.UTF8.GetBytes(Prose))).Article!.Text);
        Assert.Equal("one", _box.One("b.jsonl.gz", Gzip(Encoding.UTF8.GetBytes($$"""{"id": "one", "text": "{{Prose}}"}"""))).Article!.Id);
        var small = new ReadOptions { MaxBytes = 100_000 };
        Assert.Equal("too-large", _box.One("bomb.gz", Gzip(Encoding.UTF8.GetBytes(new string('a', 10_000_000))), small).Rejection!.Code);
        Assert.Equal("unreadable", _box.One("cut.gz", Gzip(Encoding.UTF8.GetBytes(Prose))[..40]).Rejection!.Code);
        Assert.Equal("binary", _box.One("twice.gz", Gzip(Gzip(Encoding.UTF8.GetBytes(Prose)))).Rejection!.Code);
    }

    [Fact]
    public void Size_limits_hold_an_article_at_a_time()
    {
        var small = new ReadOptions { MaxBytes = 1000 };
        Assert.Equal("too-large", _box.One("a.txt", string.Concat(Enumerable.Repeat(Prose, 10)), small).Rejection!.Code);
        var line = $$"""{"id": "ID", "text": "{{Prose}}"}""" + "\n";
        var lines = string.Concat(Enumerable.Range(1, 20).Select(i => line.Replace("ID", $"n{i}"))) + $$"""{"id": "long", "text": "{{new string('a', 200_000)}}"}""" + "\n" + line;
        var read = Sandbox.ReadInput(lines, small);
        Assert.Equal(21, read.Count(r => r.Article is not null));
        Assert.Equal(("line 21", "too-large"), (read[20].Rejection!.Name, read[20].Rejection!.Code));
    }

    [Fact]
    public void Defaults_fill_what_an_article_does_not_say()
    {
        var options = new ReadOptions { Published = new DateOnly(2024, 5, 1), Publisher = "Example Wire" };
        var bare = _box.One("a.txt", Prose, options).Article!;
        Assert.Equal((new DateOnly(2024, 5, 1), "Example Wire"), (bare.Published!.Value, bare.Publisher));
        var own = _box.One("b.txt", $"Published: 2023-01-02\nPublisher: The Post\n\n{Prose}", options).Article!;
        Assert.Equal((new DateOnly(2023, 1, 2), "The Post"), (own.Published!.Value, own.Publisher));
    }

    [Theory]
    [InlineData("😀 🎉 🕊️", "no-words")]
    [InlineData("12:30 — 14:45 … 100 %", "no-words")]
    [InlineData(" \n\t \n", "empty")]
    [InlineData("\uFEFF", "empty")]
    public void Texts_without_words_are_rejections(string text, string code) => Assert.Equal(code, _box.One("a.txt", text).Rejection!.Code);

    [Fact]
    public void A_page_without_an_article_is_a_rejection() =>
        Assert.Equal("no-article", _box.One("app.html", "<html><head><title>App</title></head><body><div id=root></div><script>go()</script></body></html>").Rejection!.Code);

    [Fact]
    public void A_line_of_fifty_megabytes_is_read_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat(Prose + " ", 50_000_000 / (Prose.Length + 1)));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(text.TrimEnd().Length, _box.One("long.txt", text).Article!.Text.Length);
        Assert.Equal(text.Length, Sandbox.ReadInput($$"""{"id": "long", "text": "{{text}}"}""").Single().Article!.Text.Length);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{clock.Elapsed}");
    }

    [Fact]
    public void Any_bytes_become_articles_or_rejections()
    {
        Gen.Byte.Array[0, 400].Sample(bytes => Sandbox.ReadInput(bytes).All(HasOutcome), iter: 400);
        string[] pieces = ["<div>", "</div>", "<p", ">", "<!--", "-->", "<script>", "</script>", "<a href='", "<table><td>", "<svg/>", "{\"id\"", ":\"", "\"}", "[", "\n", "\n\n", "Also read:", "By Jane", "é", "\0", "\uFEFF", "<html>", "&#0;", "&amp", "</p></p>", "<li>", "<meta charset=x>", "Published: x\n"];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[1, 40].Select(p => string.Concat(p)).Sample(text => Sandbox.ReadInput(text).All(HasOutcome), iter: 500);
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[1, 40].Select(p => "<html><body>" + string.Concat(p)).Sample(text => Sandbox.ReadInput(text).All(HasOutcome), iter: 400);
    }

    private static bool HasOutcome(Ingested read) =>
        read.Article is null != read.Rejection is null && (read.Rejection is null || read.Rejection is { Name.Length: > 0, Code.Length: > 0, Message.Length: > 10 });

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest)) zip.Write(bytes);
        return packed.ToArray();
    }
}
