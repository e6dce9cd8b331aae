namespace Parley.Lexicons;

/// <summary>Numbers in words, the words that bound them, and the words that say what is counted.</summary>
public sealed class CountLexicon
{
    private readonly Dictionary<string, double> _numbers = [];
    private readonly Dictionary<string, string> _bounds = [];
    private readonly Dictionary<(string Pos, string Word), List<CountWord>> _counted = [];

    private CountLexicon() { }

    internal static CountLexicon Read(LexiconFiles files)
    {
        var lexicon = new CountLexicon();
        foreach (var row in files.Of("numbers/words.tsv").SelectMany(p => TsvTable.Read(p, "word", "value").Rows))
            lexicon._numbers[row["word"]] = double.Parse(row["value"]);
        foreach (var row in files.Of("numbers/bounds.tsv").SelectMany(p => TsvTable.Read(p, "words", "bound").Rows))
            lexicon._bounds[row["words"]] = row["bound"];
        foreach (var row in files.Of("numbers/counts.tsv").SelectMany(p => TsvTable.Read(p, "word", "pos", "slot", "of", "unit").Rows))
        {
            var key = (row["pos"], row["word"]);
            if (!lexicon._counted.TryGetValue(key, out var list)) lexicon._counted[key] = list = [];
            list.Add(new CountWord(row["slot"], row["of"], row.Optional("unit")));
        }

        return lexicon;
    }

    /// <summary>The value of a number word, or null.</summary>
    public double? Number(string word) => _numbers.TryGetValue(word, out var value) ? value : null;

    /// <summary>least, most or about, where the words bound the number after them; else null.</summary>
    public string? Bound(string words) => _bounds.GetValueOrDefault(words);

    /// <summary>What a word's arguments are counted as.</summary>
    public IReadOnlyList<CountWord> Counted(string pos, string lemma) => _counted.TryGetValue((pos, lemma), out var list) ? list : [];
}
