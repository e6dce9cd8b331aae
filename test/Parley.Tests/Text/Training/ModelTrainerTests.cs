using Parley.Text;
using Parley.Text.Conllu;
using Parley.Text.Training;
using Xunit;

namespace Parley.Tests.Text.Training;

public sealed class ModelTrainerTests
{
    private static readonly TrainingOptions Small = new()
    {
        Epochs = 40,
        BatchWords = 40,
        Embedding = 16,
        Mixed = 16,
        Hidden = 16,
        Layers = 2,
        Arc = 16,
        Label = 16,
        KnownFrom = 1,
        LearningRate = 1e-2f,
        InputDropout = 0.1f,
        HiddenDropout = 0.1f,
        TopDropout = 0.1f,
    };

    [Fact]
    public void Training_learns_a_small_treebank_by_heart()
    {
        var score = ParseScore.Measure(Treebank(), new(ModelTrainer.Train(Treebank(), "test", TestData.Rules, Small), TestData.Rules));
        Assert.True(score.Upos > 0.97 && score.Las > 0.95 && score.Lemma > 0.97, $"{score}");
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var options = Small with { Epochs = 3 };
        Assert.Equal(Bytes(ModelTrainer.Train(Treebank(), "test", TestData.Rules, options)), Bytes(ModelTrainer.Train(Treebank(), "test", TestData.Rules, options)));
    }

    [Fact]
    public void A_model_reads_back_as_it_was_written()
    {
        var model = ModelTrainer.Train(Treebank(), "the test's own sentences", TestData.Rules, Small with { Epochs = 1 });
        var path = Path.Combine(Path.GetTempPath(), $"parley-{nameof(A_model_reads_back_as_it_was_written)}.model");
        model.Save(path);
        var read = LanguageModel.Load(path);
        File.Delete(path);
        Assert.Equal("the test's own sentences", read.Provenance);
        Assert.Equal(Bytes(model), Bytes(read));
    }

    [Fact]
    public void There_must_be_something_to_train_on() =>
        Assert.Throws<ArgumentException>(() => ModelTrainer.Train([], "nothing", TestData.Rules, Small));

    [Fact]
    public void Training_by_files_writes_a_model_that_names_them()
    {
        var folder = Directory.CreateTempSubdirectory("parley");
        var (treebank, output) = (Path.Combine(folder.FullName, "own.conllu"), Path.Combine(folder.FullName, "own.model"));
        using (var writer = new StreamWriter(treebank))
            foreach (var sentence in Treebank()) ConlluWriter.Write(writer, sentence);
        var lines = new List<string>();
        var rules = Path.Combine(AppContext.BaseDirectory, "data", "language", "en");
        ModelTrainer.TrainFiles([treebank], treebank, rules, output, Small with { Epochs = 2, Licence = "Ours." }, lines.Add);
        Assert.Equal("own.conllu: 60 sentences, 420 words. Ours.", LanguageModel.Load(output).Provenance);
        Assert.StartsWith("epoch 1 of 2", lines[0]);
        Assert.Contains("LAS", lines[2]);
        Assert.Contains("sentences F1", lines[3]);
        folder.Delete(recursive: true);
    }

    private static byte[] Bytes(LanguageModel model)
    {
        using var stream = new MemoryStream();
        ModelFile.Write(model, stream);
        return stream.ToArray();
    }

    // Every sentence: determiner, adjective, noun, verb, determiner, noun, full stop.
    private static List<ConlluSentence> Treebank()
    {
        string[] adjectives = ["old", "new", "tired"], nouns = ["envoy", "general", "rebel", "city", "bridge"], verbs = ["meet", "bomb", "visit", "leave"];
        var sentences = new List<ConlluSentence>();
        for (var i = 0; i < 60; i++)
        {
            var (a, n, v, o) = (adjectives[i % 3], nouns[i % 5], verbs[i % 4], nouns[(i * 7 + 2) % 5]);
            sentences.Add(new()
            {
                Comments = [$"# newpar", $"# text = The {a} {n} {v}s the {o}."],
                Words =
                [
                    Word("The", "the", "DET", "DT", 2, "det"), Word(a, a, "ADJ", "JJ", 2, "amod"), Word(n, n, "NOUN", "NN", 3, "nsubj"),
                    Word(v + "s", v, "VERB", "VBZ", -1, "root"), Word("the", "the", "DET", "DT", 5, "det"), Word(o, o, "NOUN", "NN", 3, "obj"),
                    Word(".", ".", "PUNCT", ".", 3, "punct"),
                ],
            });
        }
        return sentences;
    }

    private static ConlluWord Word(string form, string lemma, string pos, string tag, int head, string relation) =>
        new(form, lemma, pos, tag, "_", head, relation, "_", "_");
}
