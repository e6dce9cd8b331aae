using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Parley.Text.Dependencies;
using Parley.Text.Sentences;

namespace Parley.Text;

/// <summary>Cuts an article into sentences and words, tags them and parses them. Pure: the same article gives the same result. Safe for use by many threads.</summary>
public sealed class TextParser
{
    /// <summary>Words of a batch; a longer sentence is one of its own.</summary>
    internal const int BatchWords = 384;

    private readonly LanguageModel _model;
    private readonly TextSegmenter _segmenter;
    private readonly HeadlineVerb _headlines;
    private readonly ConcurrentBag<Annotator> _annotators = [];

    /// <summary>Uses a model that is already loaded.</summary>
    public TextParser(LanguageModel model, LanguageRules rules)
    {
        _model = model;
        _segmenter = new(rules, model.Boundaries);
        _headlines = new(rules.HeadlineVerbs);
    }

    /// <summary>What was learned.</summary>
    public LanguageModel Model => _model;

    /// <summary>Reads a model file and the lists that stand beside it.</summary>
    /// <exception cref="FileNotFoundException">A file is missing; the message names it.</exception>
    /// <exception cref="InvalidDataException">The file is not a model of this version.</exception>
    public static TextParser Load(string modelPath) =>
        new(LanguageModel.Load(modelPath), LanguageRules.Load(Path.GetDirectoryName(Path.GetFullPath(modelPath))!));

    /// <summary>Parses an article.</summary>
    public ParsedArticle Parse(Article article)
    {
        var segments = _segmenter.Split(article.Text);
        var sentences = new Sentence[segments.Count];
        var annotator = Rent();
        for (var first = 0; first < segments.Count;)
        {
            var count = BatchFrom(segments.Count - first, i => segments[first + i].Told.Length);
            ParseBatch(article.Text, segments, first, count, annotator, sentences);
            first += count;
        }
        _annotators.Add(annotator);
        return new(article, sentences);
    }

    /// <summary>Cuts a text into sentences and words without tagging them: for each sentence the spans of its words.</summary>
    public IReadOnlyList<IReadOnlyList<TextSpan>> Segment(string text) =>
        [.. _segmenter.Split(text).Select(s => Array.ConvertAll(s.Words, w => w.Span))];

    /// <summary>Parses sentences whose words are given. Spans count from the first word, a space between words.</summary>
    /// <param name="sentences">The words of each sentence; none is empty.</param>
    public IReadOnlyList<IReadOnlyList<Token>> ParseForms(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var results = new IReadOnlyList<Token>[sentences.Count];
        var annotator = Rent();
        for (var first = 0; first < sentences.Count;)
        {
            var count = BatchFrom(sentences.Count - first, i => sentences[first + i].Count);
            var batch = sentences.Skip(first).Take(count).ToArray();
            var words = batch.SelectMany(s => s).Select(form => _model.Words.Of(form)).ToArray();
            annotator.Run(words, Array.ConvertAll(batch, s => s.Count));
            for (int i = 0, word = 0; i < count; word += batch[i++].Count) results[first + i] = TokensOf(annotator, words, word, batch[i].Count);
            first += count;
        }
        _annotators.Add(annotator);
        return results;
    }

    private Annotator Rent() => _annotators.TryTake(out var annotator) ? annotator : new(_model);

    private static int BatchFrom(int available, Func<int, int> length)
    {
        int count = 1, words = length(0);
        while (count < available && words + length(count) <= BatchWords) words += length(count++);
        return count;
    }

    private void ParseBatch(string text, IReadOnlyList<Segment> segments, int first, int count, Annotator annotator, Sentence[] sentences)
    {
        var words = new List<WordType>(BatchWords);
        var lengths = new int[count];
        for (var i = 0; i < count; i++)
        {
            lengths[i] = segments[first + i].Told.Length;
            foreach (var word in segments[first + i].Told) words.Add(_model.Words.Of(text.AsSpan(word.Start, word.Length)));
        }
        annotator.Run(CollectionsMarshal.AsSpan(words), lengths);
        for (int i = 0, word = 0; i < count; word += lengths[i++])
            sentences[first + i] = SentenceOf(segments[first + i], annotator, CollectionsMarshal.AsSpan(words), word);
    }

    private Sentence SentenceOf(Segment segment, Annotator annotator, ReadOnlySpan<WordType> words, int first)
    {
        var tokens = new Token[segment.Told.Length];
        for (var i = 0; i < tokens.Length; i++)
            tokens[i] = TokenOf(annotator, words[first + i], first + i, segment.Told[i].Span, segment.Told[i].JoinsNext);
        _headlines.Mend(tokens);
        MisreadTree.Mend(tokens);
        return new(new(tokens[0].Span.Start, tokens[^1].Span.End), tokens) { StartsParagraph = segment.StartsParagraph, IsDateline = segment.IsDateline };
    }

    private Token[] TokensOf(Annotator annotator, ReadOnlySpan<WordType> words, int first, int count)
    {
        var tokens = new Token[count];
        for (int i = 0, start = 0; i < count; i++)
        {
            var word = words[first + i];
            tokens[i] = TokenOf(annotator, word, first + i, new(start, start + word.Form.Length), joinsNext: false);
            start += word.Form.Length + 1;
        }

        MisreadTree.Mend(tokens);
        return tokens;
    }

    private Token TokenOf(Annotator annotator, WordType word, int index, TextSpan span, bool joinsNext) => new()
    {
        Span = span,
        Form = word.Form,
        Lemma = word.Lemma(_model, annotator.Fine[index]),
        Pos = (PartOfSpeech)annotator.Coarse[index],
        Tag = _model.Tags.Fine[annotator.Fine[index]],
        Head = annotator.Heads[index],
        Relation = _model.Tags.Relations[annotator.Relations[index]],
        JoinsNext = joinsNext,
    };
}
