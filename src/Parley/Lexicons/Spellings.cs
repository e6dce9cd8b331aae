namespace Parley.Lexicons;

/// <summary>Words of names that are written in several ways ("Gaddafi", "Qadhafi"): each stands for the first of its row.</summary>
internal sealed class Spellings
{
    private readonly Dictionary<string, string> _first = [];

    /// <summary>Every word as it is written.</summary>
    public static Spellings None { get; } = new();

    /// <summary>Reads <c>roles/spellings.tsv</c> of every folder.</summary>
    /// <exception cref="LexiconException">A word that stands in two rows.</exception>
    public static Spellings Read(IEnumerable<string> paths)
    {
        var spellings = new Spellings();
        foreach (var row in paths.SelectMany(p => TsvTable.Read(p, "word", "variants").Rows))
        {
            var word = NameWords.Fold(row["word"]);
            foreach (var variant in row.List("variants"))
                if (!spellings._first.TryAdd(NameWords.Fold(variant), word)) throw row.Error($"'{variant}' stands for another word already");
        }

        return spellings;
    }

    /// <summary>The spelling under which names with this folded word are filed: the word itself where it has but one.</summary>
    public string Of(string folded) => _first.TryGetValue(folded, out var first) ? first : folded;
}
