using Parley.Entities.Coreference.Training;
using Parley.Lexicons;
using Parley.Text;
using Xunit;

namespace Parley.Tests.Entities.Coreference;

public sealed class CoreferenceTrainingTests
{
    private static readonly string s_treebank = string.Join('\n', Enumerable.Range(0, 12).Select(i => $"""
        # newdoc id = d{i}
        1	Mara	Mara	PROPN	NNP	_	2	nsubj	_	Entity=(1-person-new-coref)
        2	left	leave	VERB	VBD	_	0	root	_	_
        3	.	.	PUNCT	.	_	2	punct	_	_

        1	She	she	PRON	PRP	_	2	nsubj	_	Entity=(1-person-ana-coref)
        2	slept	sleep	VERB	VBD	_	0	root	_	_
        3	.	.	PUNCT	.	_	2	punct	_	_


        """));

    [Fact]
    public void The_same_treebank_gives_the_same_bytes()
    {
        var first = Train(s_treebank);
        Assert.True(first.Split('\n').Length > 10);
        Assert.Equal(first, Train(s_treebank));
    }

    [Fact]
    public void What_was_written_can_be_read()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, Train(s_treebank));
        Assert.Contains(FeatureWeights.Read(file).Values, w => w > 0);
        File.Delete(file);
    }

    [Theory]
    [InlineData("Role\t999999999\t0.5", "bucket")]
    [InlineData("Role\t5\tmuch", "weight")]
    public void A_wrong_row_of_weights_is_an_error_that_names_it(string row, string what)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, $"feature\tbucket\tweight\n{row}\n");
        var error = Assert.Throws<LexiconException>(() => FeatureWeights.Read(file));
        Assert.Contains(":2", error.Message, StringComparison.Ordinal);
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    private static string Train(string treebank)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, treebank);
        using var writer = new StringWriter();
        Assert.Equal(12, CoreferenceTraining.Run([file], TextParser.Load(DataFolder.Model), Engine.Lexicon, writer));
        File.Delete(file);
        return writer.ToString().Replace(Path.GetFileName(file), "treebank", StringComparison.Ordinal);
    }
}
