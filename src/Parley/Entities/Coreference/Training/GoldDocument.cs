using Parley.Text;
using Parley.Text.Conllu;

namespace Parley.Entities.Coreference.Training;

/// <summary>A document with its annotated mentions, and the same words as Parley's own parser reads them.</summary>
internal sealed class GoldDocument
{
    private GoldDocument(string id, IReadOnlyList<ConlluSentence> gold, ParsedArticle parsed, List<GoldMention> mentions) =>
        (Id, Gold, Parsed, Mentions) = (id, gold, parsed, mentions);

    public string Id { get; }

    public IReadOnlyList<ConlluSentence> Gold { get; }

    /// <summary>The given words, one space between them, tagged and parsed.</summary>
    public ParsedArticle Parsed { get; }

    /// <summary>Mentions in order of reading.</summary>
    public List<GoldMention> Mentions { get; }

    /// <summary>Reads the documents of a file.</summary>
    /// <exception cref="FormatException">The file is no CoNLL-U, or its brackets do not match; the message names it.</exception>
    public static List<GoldDocument> Read(string path, TextParser parser)
    {
        var documents = new List<List<ConlluSentence>>();
        foreach (var sentence in ConlluReader.ReadFile(path))
        {
            if (documents.Count == 0 || sentence.StartsDocument) documents.Add([]);
            documents[^1].Add(sentence);
        }

        try
        {
            return documents.ConvertAll(d => Of(d, parser));
        }
        catch (FormatException e)
        {
            throw new FormatException($"{path}: {e.Message}", e);
        }
    }

    private static GoldDocument Of(List<ConlluSentence> gold, TextParser parser)
    {
        var id = gold[0].Comments.FirstOrDefault(c => c.StartsWith("# newdoc id = ", StringComparison.Ordinal))?["# newdoc id = ".Length..] ?? "document";
        var words = parser.ParseForms([.. gold.Select(s => (IReadOnlyList<string>)[.. s.Words.Select(w => w.Form)])]);
        var text = string.Join('\n', gold.Select(s => string.Join(' ', s.Words.Select(w => w.Form))));
        var sentences = new Sentence[gold.Count];
        for (int i = 0, start = 0; i < sentences.Length; i++)
        {
            Token[] tokens = [.. words[i].Select(t => t with { Span = new TextSpan(start + t.Span.Start, start + t.Span.End) })];
            sentences[i] = new Sentence(new TextSpan(start, tokens[^1].Span.End), tokens) { StartsParagraph = gold[i].StartsParagraph };
            start = tokens[^1].Span.End + 1;
        }

        var mentions = gold.SelectMany(EntityColumn.Read).ToList();
        return new GoldDocument(id, gold, new ParsedArticle(new Article(id, text), sentences), mentions);
    }
}
