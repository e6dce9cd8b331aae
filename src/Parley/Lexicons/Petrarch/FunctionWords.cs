namespace Parley.Lexicons.Petrarch;

/// <summary>Words that are no nouns: <c>data/language/en/function-words.tsv</c>.</summary>
internal sealed class FunctionWords
{
    private readonly HashSet<(string Word, string Is)> _words = [];

    public FunctionWords(LexiconFiles files)
    {
        foreach (var (row, _) in files.Rows("language/en/function-words.tsv", "word", "is")) _words.Add((row["word"], row["is"]));
    }

    /// <summary>Whether the word belongs to a verb before it: "break <i>down</i>".</summary>
    public bool IsParticle(string word) => _words.Contains((word, "particle"));

    /// <summary>Whether the word tells tense or denial.</summary>
    public bool IsAuxiliary(string word) => _words.Contains((word, "auxiliary"));

    /// <summary>Whether the word says nothing of the noun it stands at.</summary>
    public bool IsArticle(string word) => _words.Contains((word, "article"));

    /// <summary>Whether the word is a preposition.</summary>
    public bool IsPreposition(string word) => _words.Contains((word, "preposition"));

    /// <summary>Whether the word is written small inside a name.</summary>
    public bool IsSmall(string word) => _words.Contains((word, "small"));
}
