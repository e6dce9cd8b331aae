using CsCheck;
using Parley.Entities;
using Parley.Entities.Times;
using Parley.Lexicons;
using Parley.Text;
using Xunit;

namespace Parley.Tests.Entities.Times;

public sealed class TimeReaderTests
{
    private static readonly string[] Words =
    [
        "the", "last", "next", "this", "two", "25", "2025", "1990", "s", "-", ",", ".", "Nov.", "May", "March", "Monday", "week", "years", "ago", "later", "before",
        "a", "half", "and", "of", "10:35", "a.m.", "Q3", "9999", "31", "February", "every", "past", "decade", "Easter", "Ramadan", "thousand", "hundred", "end", "'", "00", "/", "11",
    ];

    private static readonly TimeReader Reader = new(TimeLexicon.Read(new LexiconFiles([DataFolder.Path])));

    [Fact]
    public void Spans_slice_the_words_and_days_are_in_order_whatever_the_words_and_the_day()
    {
        var days = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);
        Gen.Select(Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 12], days).Sample((words, day) =>
        {
            var text = string.Join(' ', words);
            var last = 0;
            foreach (var time in Read(text, day))
            {
                Assert.Equal(text[time.Start..time.End], time.Text);
                Assert.True(time.Start >= last);
                Assert.True(time.Days is not { } stretch || stretch.From <= stretch.To);
                last = time.End;
            }
        });
    }

    [Fact]
    public void Without_a_day_of_publication_a_relative_time_has_no_value()
    {
        var time = Assert.Single(Read("They came two days ago", null));
        Assert.Null(time.Value);
        Assert.Null(time.Days);
    }

    [Fact]
    public void The_days_of_a_part_are_those_of_the_part()
    {
        var time = Assert.Single(Read("In late November they came", new DateOnly(2025, 12, 18)));
        Assert.Equal((new DateOnly(2025, 11, 21), new DateOnly(2025, 11, 30)), time.Days);
        Assert.True(time.IsRelative);
    }

    [Fact]
    public void A_date_written_out_is_not_relative()
    {
        var time = Assert.Single(Read("On May 4, 2001 they came", new DateOnly(2025, 12, 18)));
        Assert.Equal((new DateOnly(2001, 5, 4), new DateOnly(2001, 5, 4)), time.Days);
        Assert.False(time.IsRelative);
    }

    /// <summary>Words between spaces, untagged: the rules must not fall over where the parser knows nothing.</summary>
    private static IReadOnlyList<TimeExpression> Read(string text, DateOnly? published)
    {
        var tokens = new List<Token>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(' ', start) is var space and >= 0 ? space : text.Length;
            var form = text[start..end];
            tokens.Add(new Token { Span = new TextSpan(start, end), Form = form, Lemma = form, Tag = "X", Relation = "dep", Head = tokens.Count - 1 });
            start = end + 1;
        }

        var sentence = new Sentence(new TextSpan(0, text.Length), tokens);
        return Reader.Read(new ParsedArticle(new Article("test", text) { Published = published }, [sentence]));
    }
}
