using Parley.Evaluation.Reading;

namespace Parley.Evaluation;

/// <summary>Codes the texts of a gold set with Parley itself.</summary>
public static class GoldCoder
{
    /// <summary>What the coder makes of the texts, in their order.</summary>
    /// <param name="gold">The gold set, with the words of its texts.</param>
    /// <param name="coder">The coder.</param>
    /// <param name="threads">How many texts are coded at once; the result does not depend on it.</param>
    /// <param name="progress">Called with the number of texts after each.</param>
    /// <exception cref="InvalidDataException">A text's words are not known, or are too long.</exception>
    public static Coding Code(Coding gold, EventCoder coder, int threads, Action<int>? progress = null)
    {
        foreach (var text in gold.Texts)
        {
            if (text.Text is null) throw new InvalidDataException($"{gold.Name} does not hold the words of text '{text.Id}': name what a coder made of it, or a file with the texts");
            if (text.Text.Length > EventCoder.LongestText) throw new InvalidDataException($"{gold.Name}: text '{text.Id}' has {text.Text.Length:N0} characters, and at most {EventCoder.LongestText:N0} are coded");
        }

        var coded = new List<LabelledText>();
        foreach (var text in gold.Texts.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(t => Coded(t, coder)))
        {
            coded.Add(text);
            progress?.Invoke(coded.Count);
        }

        return new Coding(EventCoder.Name, coded);
    }

    private static LabelledText Coded(LabelledText gold, EventCoder coder)
    {
        var record = coder.Code(new Article(gold.Id, gold.Text!) { Published = gold.Published });
        return RecordLabels.Of(record) with { Text = gold.Text, Published = gold.Published };
    }
}
