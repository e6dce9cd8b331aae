namespace Parley.Text.Conllu;

/// <summary>Writes parses as CoNLL-U: of raw text, or of CoNLL-U whose words are given.</summary>
public static class ConlluParser
{
    private const int BatchSentences = 64;

    /// <summary>Reads CoNLL-U, keeps its words and comments, and writes it with new tags, lemmas and trees.</summary>
    /// <exception cref="FormatException">A line that is not CoNLL-U.</exception>
    public static void Parse(TextReader reader, TextWriter writer, TextParser parser)
    {
        foreach (var batch in ConlluReader.Read(reader).Chunk(BatchSentences))
            foreach (var sentence in Annotate(batch, parser)) ConlluWriter.Write(writer, sentence);
    }

    /// <summary>Reads a text to its end, parses it as one article, and writes it.</summary>
    /// <param name="reader">Raw text.</param>
    /// <param name="writer">Receives CoNLL-U.</param>
    /// <param name="parser">The parser.</param>
    /// <param name="id">Names the document and its sentences.</param>
    public static void ParseText(TextReader reader, TextWriter writer, TextParser parser, string id) =>
        ConlluWriter.Write(writer, parser.Parse(new(id, reader.ReadToEnd())));

    /// <summary>Gives sentences new tags, lemmas and trees.</summary>
    public static IReadOnlyList<ConlluSentence> Annotate(IReadOnlyList<ConlluSentence> sentences, TextParser parser)
    {
        var forms = sentences.Select(s => (IReadOnlyList<string>)[.. s.Words.Select(w => w.Form)]).ToArray();
        var annotated = parser.ParseForms(forms);
        return [.. sentences.Select((s, i) => new ConlluSentence { Comments = s.Comments, Ranges = s.Ranges, Words = Merge(s, annotated[i]) })];
    }

    private static ConlluWord[] Merge(ConlluSentence sentence, IReadOnlyList<Token> tokens) =>
    [
        .. sentence.Words.Select((word, i) => word with
        {
            Lemma = tokens[i].Lemma,
            Pos = tokens[i].Pos.ToString().ToUpperInvariant(),
            Tag = tokens[i].Tag,
            Features = "_",
            Head = tokens[i].Head,
            Relation = tokens[i].Relation,
            Dependencies = "_",
        }),
    ];
}
