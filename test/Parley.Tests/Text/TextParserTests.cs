using System.Diagnostics;
using CsCheck;
using Parley.Text;
using Parley.Text.Dependencies;
using Xunit;

namespace Parley.Tests.Text;

public sealed class TextParserTests
{
    private static readonly string[] Pieces =
    [
        "don't", "U.S.", "Kyiv's", " ", " ", " ", ".", "\n", "\n\n", "“", "”", "(", "…", "--", "3.5bn", "😀", "\ud83d", "\udc4d", "\u200b", "_", "http://a.b/(c)",
        "a@b.org", "'", "said", "The", "•", "-", "1,200", "$", "''", "``", "\u200d", "5pm", "@", "cannot", "*",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char, 0, 200],
        Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(picks => string.Concat(picks.Select(i => Pieces[i]))));

    [Fact]
    public void Words_slice_the_text_in_order_and_cover_all_but_spaces_and_omissions() => Texts.Sample(text =>
    {
        var covered = new bool[text.Length];
        var end = 0;
        foreach (var sentence in TestData.Parser.Parse(new("a", text)).Sentences)
            foreach (var token in sentence.Tokens)
            {
                Assert.Equal(token.Form, token.Span.Of(text));
                Assert.True(token.Span.Start >= end && token.Span.Length > 0);
                end = token.Span.End;
                Array.Fill(covered, true, token.Span.Start, token.Span.Length);
            }
        for (var i = 0; i < text.Length; i++)
            if (covered[i] || text[i] is not ('.' or '…' or '(' or ')' or '[' or ']')) Assert.Equal(!Parley.Text.Tokens.Letters.IsSpace(text[i]), covered[i]);
    });

    [Fact]
    public void Every_sentence_has_a_tree_with_one_root() => Texts.Sample(text =>
    {
        foreach (var sentence in TestData.Parser.Parse(new("a", text)).Sentences)
        {
            Assert.True(TreeDecoder.IsTree([.. sentence.Tokens.Select(t => t.Head)]));
            Assert.Equal("root", sentence.Tokens[sentence.Root].Relation);
            Assert.Single(sentence.Tokens, t => t.Relation == "root");
        }
    });

    [Fact]
    public void The_same_text_gives_the_same_words_whatever_came_before() => Gen.Select(Texts, Texts).Sample((text, other) =>
    {
        var first = TestData.Parser.Parse(new("a", text));
        TestData.Parser.Parse(new("b", other));
        Assert.Equal(first.Sentences.SelectMany(s => s.Tokens), TestData.Parser.Parse(new("a", text)).Sentences.SelectMany(s => s.Tokens));
    });

    [Fact]
    public void A_sentence_is_parsed_the_same_alone_and_among_others()
    {
        const string Text = "The envoys of both sides met in Geneva on Monday.";
        var alone = TestData.Parser.Parse(new("a", Text)).Sentences[0];
        var among = TestData.Parser.Parse(new("b", $"Talks resumed.\n\n{Text}\n\nNobody was hurt in the attack.")).Sentences[1];
        Assert.Equal(alone.Tokens.Select(t => (t.Form, t.Tag, t.Head, t.Relation)), among.Tokens.Select(t => (t.Form, t.Tag, t.Head, t.Relation)));
    }

    [Fact]
    public void A_plain_sentence_is_read_rightly()
    {
        var tokens = TestData.Parser.Parse(new("a", "Russian soldiers attacked the city.")).Sentences.Single().Tokens;
        Assert.Equal(["amod", "nsubj", "root", "det", "obj", "punct"], tokens.Select(t => t.Relation));
        Assert.Equal([1, 2, -1, 4, 2, 2], tokens.Select(t => t.Head));
        Assert.Equal(["russian", "soldier", "attack", "the", "city", "."], tokens.Select(t => t.Lemma.ToLowerInvariant()));
        Assert.Equal([PartOfSpeech.Adj, PartOfSpeech.Noun, PartOfSpeech.Verb, PartOfSpeech.Det, PartOfSpeech.Noun, PartOfSpeech.Punct], tokens.Select(t => t.Pos));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void A_text_without_words_has_no_sentences(string text) => Assert.Empty(TestData.Parser.Parse(new("a", text)).Sentences);

    [Fact]
    public void Many_threads_get_the_same()
    {
        var text = string.Concat(Enumerable.Repeat("The minister met rebels near Goma and they didn't sign. ", 20));
        var expected = TestData.Parser.Parse(new("a", text)).Sentences.SelectMany(s => s.Tokens).ToArray();
        Parallel.For(0, 16, _ => Assert.Equal(expected, TestData.Parser.Parse(new("a", text)).Sentences.SelectMany(s => s.Tokens)));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("-'.@a")]
    [InlineData("(((((")]
    [InlineData("1.")]
    [InlineData("https://x.org/")]
    public void A_long_line_takes_time_in_proportion_to_its_length(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 2_000_000 / part.Length));
        var clock = Stopwatch.StartNew();
        var sentences = TestData.Parser.Segment(text);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
        Assert.All(sentences, s => Assert.True(s.Count <= 200));
    }

    [Fact]
    public void A_missing_model_is_named()
    {
        var error = Assert.Throws<FileNotFoundException>(() => TextParser.Load("nowhere/none.model"));
        Assert.Contains("nowhere/none.model", error.Message);
    }

    [Fact]
    public void A_file_that_is_no_model_is_named()
    {
        var path = Path.Combine(Path.GetTempPath(), $"parley-{nameof(A_file_that_is_no_model_is_named)}.model");
        foreach (var bytes in new[] { [], "hello"u8.ToArray(), File.ReadAllBytes(TestData.ModelPath)[..100_000] })
        {
            File.WriteAllBytes(path, bytes);
            Assert.Contains(path, Assert.Throws<InvalidDataException>(() => LanguageModel.Load(path)).Message);
        }
        File.Delete(path);
    }
}
