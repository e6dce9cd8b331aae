namespace Parley.Lexicons;

/// <summary>Phrases that a user's lexicon does not want coded: <c>discards/phrases.tsv</c>, which only users' folders have.</summary>
public sealed class DiscardLexicon
{
    private readonly NameIndex _phrases = new(Spellings.None);

    private DiscardLexicon() { }

    /// <summary>Whether there is any such phrase.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Reads the files of all folders.</summary>
    internal static DiscardLexicon Read(LexiconFiles files)
    {
        var lexicon = new DiscardLexicon();
        foreach (var path in files.IfAny("discards/phrases.tsv"))
        {
            foreach (var row in TsvTable.Read(path, "phrase", "scope").Rows)
            {
                if (row["scope"] is not ("sentence" or "article")) throw row.Error($"'{row["scope"]}' in column scope is neither sentence nor article");
                // In small letters a name fits any case.
                lexicon._phrases.Add(row["phrase"].ToLowerInvariant(), new NameEntry { Kind = NameKind.Nobody, Name = row["scope"], Origin = row.Origin });
                lexicon.IsEmpty = false;
            }
        }

        return lexicon;
    }

    /// <summary>What the words say is not to be coded: null, "sentence" or "article".</summary>
    internal string? ScopeIn(List<NameWord> words)
    {
        string? scope = null;
        var entries = new List<NameEntry>();
        for (var i = 0; i < words.Count; i++)
        {
            if (_phrases.Match(words, i, caseless: false, entries) == 0) continue;
            if (entries.Exists(e => e.Name == "article")) return "article";
            scope = "sentence";
        }

        return scope;
    }
}
