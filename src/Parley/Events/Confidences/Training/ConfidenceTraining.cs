using System.Globalization;

namespace Parley.Events.Confidences.Training;

/// <summary>Trains what evidence weighs on pages of labelled sentences, and tells how sure the coder is of others.</summary>
public static class ConfidenceTraining
{
    /// <summary>Codes the pages' sentences, trains, and writes the table of weights. The same input gives the same bytes.</summary>
    /// <param name="pages">Files with lines <c>- [actor] words {recipient} => CLASS</c>, or <c>=> none</c> where nothing happened.</param>
    /// <param name="coder">Codes them; its lexicon tells in words what each kind of evidence is.</param>
    /// <param name="output">Gets the table.</param>
    /// <returns>How many sentences were learned from.</returns>
    /// <exception cref="FormatException">A line's class, status or brackets are wrong; the message names the file.</exception>
    public static int Run(IEnumerable<string> pages, EventCoder coder, TextWriter output)
    {
        var files = pages.ToList();
        var sentences = Read(files, coder);
        if (sentences.Count > 0) Write(new ConfidenceTrainer(new()).Train(sentences), coder.Given.Confidence, output, string.Join(", ", files.Select(Path.GetFileName)));
        return sentences.Count;
    }

    /// <summary>
    /// How sure the coder is of what it reads in the pages' sentences, and whether it is right in class and marked parties: of each sentence
    /// the event that answers for the marked parties, and every event where nothing happened. Other events are not labelled.
    /// </summary>
    /// <exception cref="FormatException">A line's class, status or brackets are wrong; the message names the file.</exception>
    public static IReadOnlyList<(double Confidence, bool IsRight)> Judge(IEnumerable<string> pages, EventCoder coder) =>
    [
        .. from sentence in Read([.. pages], coder)
           from i in sentence.Judged(i => sentence.Events[i].Event.Confidence)
           select (sentence.Events[i].Event.Confidence, sentence.Label.IsRight(sentence.Events[i].Event)),
    ];

    private static List<WeighedSentence> Read(List<string> files, EventCoder coder) =>
        [.. files.SelectMany(LabelledSentence.ReadPage).AsParallel().AsOrdered().Select(s => WeighedSentence.Of(s, coder))];

    private static void Write(double[] weights, Lexicons.ConfidenceWeights told, TextWriter output, string pages)
    {
        output.Write("# What speaks for or against an event being right: the record's confidence is the logistic function of the sum of evidence times weight. Made by\n"
            + $"# 'parley train-confidence', see docs/confidence.md. Trained on {pages}: an event is right where class and marked parties are.\nevidence\tweight\tmeaning\n");
        foreach (var (name, weight) in Enum.GetNames<Evidence>().Zip(weights)) output.Write(string.Create(CultureInfo.InvariantCulture, $"{name}\t{weight:0.###}\t{told.MeaningOf(name)}\n"));
    }
}
