using Parley.Lexicons;
using Xunit;

namespace Parley.Tests.Lexicons;

/// <summary>Users' tables of numbers, older ones too.</summary>
public sealed class CountLexiconTests : IDisposable
{
    private readonly LexiconFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_older_tables_of_counts_call_unit_is_what_the_word_takes()
    {
        _folder.With("numbers/counts.tsv", "word / pos / slot / of / unit", "zap / verb / obj / killed / person", "scupper / verb / obj / destroyed / ship", "zing / verb / obj / injured /");
        var counts = _folder.Read().Counts;
        Assert.Equal("person", Assert.Single(counts.Counted("verb", "zap")).Takes);
        Assert.Equal("ship", Assert.Single(counts.Counted("verb", "scupper")).Takes);
        Assert.Equal("person", Assert.Single(counts.Counted("verb", "zing")).Takes);
    }

    [Fact]
    public void Number_words_without_a_kind_keep_theirs_or_multiply_from_a_hundred_up()
    {
        _folder.With("numbers/words.tsv", "word / value", "lakh / 100000", "thousand / 1000", "dozen / 12", "umpteen / 13");
        var counts = _folder.Read().Counts;
        Assert.Equal(new NumberWord(100000, "times"), counts.Number("lakh"));
        Assert.Equal(new NumberWord(1000, "times"), counts.Number("thousand"));
        Assert.Equal(new NumberWord(12, "times"), counts.Number("dozen"));
        Assert.Equal(new NumberWord(13, "unit"), counts.Number("umpteen"));
    }

    [Theory]
    [InlineData("words", "word / value / kind", "lakh / many / times", "value")]
    [InlineData("words", "word / value / kind", "lakh / 100000 / multiply", "kind")]
    [InlineData("bounds", "words / bound / side", "all of / minimum / before", "bound")]
    [InlineData("bounds", "words / bound / side", "all of / least / left", "side")]
    [InlineData("counts", "word / pos / slot / of / takes", "zap / adverb / obj / killed / person", "pos")]
    [InlineData("things", "noun / kind", "widget / gadget", "kind")]
    [InlineData("totals", "word / part", "soar / predicate", "part")]
    [InlineData("parts", "words / side", "counting / left", "side")]
    public void A_wrong_cell_is_named_with_file_and_line(string table, string header, string row, string column)
    {
        _folder.With($"numbers/{table}.tsv", header, row);
        var error = Assert.Throws<LexiconException>(_folder.Read);
        Assert.Contains($"{table}.tsv:2: {column} is ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_of_the_words_beside_a_row_will_do()
    {
        var row = new CountWord("obj", "killed", "person", "dead|lifeless");
        Assert.True(row.Needs("dead") && row.Needs("lifeless"));
        Assert.False(row.Needs("dead|lifeless"));
        Assert.False(new CountWord("obj", "killed", "person", null).Needs("dead"));
    }
}
