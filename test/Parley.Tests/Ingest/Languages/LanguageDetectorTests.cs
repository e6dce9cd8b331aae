using System.Runtime.CompilerServices;
using Parley.Ingest.Languages;
using Parley.Lexicons;
using Xunit;

namespace Parley.Tests.Ingest.Languages;

public sealed class LanguageDetectorTests : IDisposable
{
    private static readonly LanguageDetector Detector = new(new LexiconFiles([DataFolder.Path]));

    private readonly Sandbox _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public void Ninety_seven_of_a_hundred_texts_are_told_right()
    {
        var texts = Texts().ToList();
        var wrong = texts.Where(t => Detector.Detect(t.Text).Code != t.Code).Select(t => $"{t.Code} as {Detector.Detect(t.Text).Code}: {t.Text}").ToList();
        Assert.True(wrong.Count <= texts.Count * 0.03, $"{wrong.Count} of {texts.Count}: {string.Join('\n', wrong)}");
    }

    [Fact]
    public void Every_text_in_another_language_is_set_aside_by_name_and_no_English_one()
    {
        var number = 0;
        foreach (var (code, text) in Texts())
        {
            var read = _box.One($"{number++}.txt", text);
            Assert.True(code == "en" == (read.Article is not null), $"{code}: {text}");
            if (code != "en") Assert.Equal("language", read.Rejection!.Code);
        }
    }

    [Theory]
    [InlineData("Talks collapse")]
    [InlineData("Xi, Putin, Modi: Kazan")]
    [InlineData("Zelenskyy in Ankara, Erdogan, Witkoff, Umerov, Fidan")]
    [InlineData("No comment.")]
    [InlineData("De Gaulle, Adenauer, Monnet, De Gasperi")]
    public void Few_words_in_Latin_letters_count_as_English(string text) => Assert.NotNull(_box.One("a.txt", text).Article);

    [Theory]
    [InlineData("Переговоры сорваны", "Russian")]
    [InlineData("会谈破裂", "Chinese")]
    [InlineData("협상 결렬", "Korean")]
    public void Another_script_tells_even_in_few_words(string text, string language) => Assert.Contains(language, _box.One("a.txt", text).Rejection!.Message);

    [Fact]
    public void A_declared_language_counts_where_the_words_do_not_tell()
    {
        Assert.Contains("German", Sandbox.ReadInput("""{"id": "x", "text": "Einigung in Genf", "language": "de"}""").Single().Rejection!.Message);
        Assert.NotNull(Sandbox.ReadInput("""{"id": "x", "language": "de", "text": "The talks in Geneva ended on Friday without a deal, but both sides said that they would meet again in the first week of June."}""").Single().Article);
    }

    private static IEnumerable<(string Code, string Text)> Texts([CallerFilePath] string path = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(path)!, "texts.tsv")).Select(l => l.Split('\t')).Select(c => (c[0], c[1]));
}
