using System.Globalization;

namespace Parley.Lexicons;

/// <summary>The words that say whether what stands after them is where an event took place: <c>places/events/</c>.</summary>
internal sealed class EventPlaceWords
{
    private readonly Dictionary<string, (double Place, double Noun)> _prepositions = [];
    private readonly Dictionary<string, double> _conjunctions = [];
    private readonly HashSet<string> _manners;
    private readonly HashSet<string> _occasions;

    private EventPlaceWords(LexiconFiles files)
    {
        foreach (var row in files.Of("places/events/prepositions.tsv").SelectMany(p => TsvTable.Read(p, "word", "place", "noun").Rows))
            _prepositions[row["word"]] = (Cost(row, "place"), Cost(row, "noun"));
        foreach (var row in files.Of("places/events/conjunctions.tsv").SelectMany(p => TsvTable.Read(p, "word", "cost").Rows))
            _conjunctions[row["word"]] = Cost(row, "cost");
        _manners = WordList.Read(files.Of("places/events/manners.txt"));
        _occasions = WordList.Read(files.Of("places/events/occasions.txt"));
    }

    public static EventPlaceWords Read(LexiconFiles files) => new(files);

    /// <summary>What a preposition says of the noun after it, from 0 (the event was there) to 4 (it was not); null where it says nothing.</summary>
    /// <param name="word">The preposition.</param>
    /// <param name="isPlace">Whether the noun is the place's own name.</param>
    public double? Preposition(string word, bool isPlace) =>
        _prepositions.TryGetValue(word, out var cost) ? isPlace ? cost.Place : cost.Noun : null;

    /// <summary>What a conjunction says of its clause, from 0 to 4; null where it says nothing.</summary>
    public double? Conjunction(string word) => _conjunctions.TryGetValue(word, out var cost) ? cost : null;

    /// <summary>Whether the noun after "in" tells how or why.</summary>
    public bool IsManner(string noun) => _manners.Contains(noun);

    /// <summary>Whether a place before the noun is part of a name ("the Gulf War").</summary>
    public bool IsOccasion(string noun) => _occasions.Contains(noun);

    private static double Cost(TsvRow row, string column) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var cost) && cost is >= 0 and <= 4
            ? cost : throw row.Error($"'{row[column]}' in column {column} is no number from 0 to 4");
}
