namespace Parley.Text.Conllu;

/// <summary>Writes CoNLL-U (universaldependencies.org/format.html).</summary>
public static class ConlluWriter
{
    /// <summary>Writes a sentence and the empty line after it.</summary>
    public static void Write(TextWriter writer, ConlluSentence sentence)
    {
        foreach (var comment in sentence.Comments) writer.Write(comment + '\n');
        var range = 0;
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            for (; range < sentence.Ranges.Count && sentence.Ranges[range].First == i; range++) WriteRange(writer, sentence.Ranges[range]);
            WriteWord(writer, i + 1, sentence.Words[i]);
        }
        writer.Write('\n');
    }

    /// <summary>Writes an article: a document with its text, paragraphs marked where they begin.</summary>
    public static void Write(TextWriter writer, ParsedArticle article)
    {
        var number = 0;
        foreach (var sentence in article.Sentences)
        {
            var comments = new List<string>();
            if (number++ == 0) comments.Add($"# newdoc id = {OneLine(article.Article.Id)}");
            if (sentence.StartsParagraph) comments.Add("# newpar");
            comments.Add($"# sent_id = {OneLine(article.Article.Id)}-{number}");
            comments.Add($"# text = {OneLine(sentence.Span.Of(article.Article.Text))}");
            Write(writer, FromSentence(sentence, comments, article.Article.Text));
        }
    }

    private static ConlluSentence FromSentence(Sentence sentence, List<string> comments, string text)
    {
        var words = new List<ConlluWord>(sentence.Tokens.Count);
        var ranges = new List<ConlluRange>();
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            var first = i;
            var rest = i + 1 < sentence.Tokens.Count && sentence.Tokens[i + 1].Span.Start == token.Span.End ? "SpaceAfter=No" : "_";
            while (first > 0 && sentence.Tokens[first - 1].JoinsNext) first--;
            if (first < i && !token.JoinsNext)
                ranges.Add(new(first, i, text[sentence.Tokens[first].Span.Start..token.Span.End], rest));
            words.Add(new(OneLine(token.Form), OneLine(token.Lemma), token.Pos.ToString().ToUpperInvariant(), token.Tag, "_", token.Head, token.Relation, "_",
                first < i || token.JoinsNext ? "_" : rest));
        }
        return new() { Comments = comments, Words = words, Ranges = ranges };
    }

    private static void WriteRange(TextWriter writer, ConlluRange range) =>
        writer.Write($"{range.First + 1}-{range.Last + 1}\t{range.Form}\t_\t_\t_\t_\t_\t_\t_\t{range.Rest}\n");

    private static void WriteWord(TextWriter writer, int id, ConlluWord word) =>
        writer.Write($"{id}\t{word.Form}\t{word.Lemma}\t{word.Pos}\t{word.Tag}\t{word.Features}\t{word.Head + 1}\t{word.Relation}\t{word.Dependencies}\t{word.Rest}\n");

    // Tabs and line breaks would break the columns.
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
