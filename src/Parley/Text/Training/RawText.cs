using System.Text;
using Parley.Text.Conllu;

namespace Parley.Text.Training;

/// <summary>The running text of a treebank document, and where its words and sentences stand in it.</summary>
/// <param name="Text">Sentences joined by spaces, paragraphs by an empty line.</param>
/// <param name="Sentences">Span of each sentence.</param>
/// <param name="Words">Span of each word; words of one multiword token are told apart only if their forms make up the token.</param>
public sealed record RawText(string Text, IReadOnlyList<TextSpan> Sentences, IReadOnlyList<TextSpan> Words)
{
    /// <summary>Rebuilds every document of a treebank from its sentences' text and its marks of paragraphs.</summary>
    /// <param name="treebank">Sentences in order.</param>
    /// <param name="space">What stands between two sentences of a paragraph.</param>
    public static IReadOnlyList<RawText> Documents(IEnumerable<ConlluSentence> treebank, string space = " ")
    {
        var documents = new List<RawText>();
        var current = new List<ConlluSentence>();
        foreach (var sentence in treebank)
        {
            if (sentence.StartsDocument && current.Count > 0)
            {
                documents.Add(Document(current, space));
                current.Clear();
            }
            current.Add(sentence);
        }
        if (current.Count > 0) documents.Add(Document(current, space));
        return documents;
    }

    private static RawText Document(List<ConlluSentence> sentences, string space)
    {
        var text = new StringBuilder();
        var (spans, words) = (new List<TextSpan>(), new List<TextSpan>());
        foreach (var sentence in sentences)
        {
            if (text.Length > 0) text.Append(sentence.StartsParagraph ? "\n\n" : space);
            var start = text.Length;
            text.Append(sentence.Text ?? throw new FormatException("A sentence without \"# text\" cannot be scored from raw text."));
            spans.Add(new(start, text.Length));
            AddWords(sentence, sentence.Text, start, words);
        }
        return new(text.ToString(), spans, words);
    }

    private static void AddWords(ConlluSentence sentence, string text, int offset, List<TextSpan> words)
    {
        var at = 0;
        for (var w = 0; w < sentence.Words.Count;)
        {
            var range = sentence.Ranges.FirstOrDefault(r => r.First == w);
            var form = range?.Form ?? sentence.Words[w].Form;
            var last = range?.Last ?? w;
            at = text.IndexOf(form, at, StringComparison.Ordinal);
            if (at < 0) throw new FormatException($"\"{form}\" is not in the text \"{text}\".");
            if (range is not null) AddParts(sentence, w, last, offset + at, form, words);
            else words.Add(new(offset + at, offset + at + form.Length));
            at += form.Length;
            w = last + 1;
        }
    }

    private static void AddParts(ConlluSentence sentence, int first, int last, int start, string form, List<TextSpan> words)
    {
        var parts = Enumerable.Range(first, last - first + 1).Select(w => sentence.Words[w].Form).ToArray();
        if (string.Concat(parts) != form)
        {
            words.Add(new(start, start + form.Length));
            return;
        }
        foreach (var part in parts)
        {
            words.Add(new(start, start + part.Length));
            start += part.Length;
        }
    }
}
