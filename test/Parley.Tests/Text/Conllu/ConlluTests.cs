using Parley.Text.Conllu;
using Xunit;

namespace Parley.Tests.Text.Conllu;

public sealed class ConlluTests
{
    private const string Page = """
        # sent_id = 1
        # text = They don't talk.
        1	They	they	PRON	PRP	_	4	nsubj	_	_
        2-3	don't	_	_	_	_	_	_	_	_
        2	do	do	AUX	VBP	_	4	aux	_	_
        3	n't	not	PART	RB	_	4	advmod	_	_
        4	talk	talk	VERB	VB	_	0	root	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	4	punct	_	_


        """;

    [Fact]
    public void What_is_read_is_written_again()
    {
        var writer = new StringWriter();
        foreach (var sentence in ConlluReader.Read(new StringReader(Page))) ConlluWriter.Write(writer, sentence);
        Assert.Equal(Page.Replace("\r", "").TrimEnd(), writer.ToString().TrimEnd());
    }

    [Fact]
    public void A_broken_line_is_named()
    {
        var error = Assert.Throws<FormatException>(() => ConlluReader.Read(new StringReader("# a\n1\tonly\n")).ToList());
        Assert.Contains("line 2", error.Message);
    }

    [Fact]
    public void Empty_nodes_are_left_out() =>
        Assert.Single(ConlluReader.Read(new StringReader("1\ta\ta\tX\tX\t_\t0\troot\t_\t_\n1.1\tb\tb\tX\tX\t_\t_\t_\t_\t_\n")).Single().Words);

    [Fact]
    public void Parsing_keeps_words_comments_and_multiword_tokens()
    {
        var writer = new StringWriter();
        ConlluParser.Parse(new StringReader(Page), writer, TestData.Parser);
        var sentence = ConlluReader.Read(new StringReader(writer.ToString())).Single();
        Assert.Equal(["They", "do", "n't", "talk", "."], sentence.Words.Select(w => w.Form));
        Assert.Equal("don't", sentence.Ranges.Single().Form);
        Assert.Equal("They don't talk.", sentence.Text);
        Assert.Equal("VERB", sentence.Words[3].Pos);
        Assert.Equal(-1, sentence.Words[3].Head);
    }

    [Fact]
    public void A_parsed_article_is_written_with_its_text()
    {
        var writer = new StringWriter();
        ConlluWriter.Write(writer, TestData.Parser.Parse(new("a1", "Kyiv's envoys didn't sign.\n\nTalks go on.")));
        var sentences = ConlluReader.Read(new StringReader(writer.ToString())).ToList();
        Assert.Equal(["Kyiv's envoys didn't sign.", "Talks go on."], sentences.Select(s => s.Text));
        Assert.Equal(["Kyiv's", "didn't"], sentences[0].Ranges.Select(r => r.Form));
        Assert.True(sentences[1].StartsParagraph);
    }
}
