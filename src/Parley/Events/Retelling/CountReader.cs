using Parley.Events.Numbers;
using Parley.Text;

namespace Parley.Events.Retelling;

/// <summary>Reads how many of its kind a noun tells of, whether in figures or in words.</summary>
internal sealed class CountReader(NumeralReader numerals)
{
    // Of a number before its last: "one hundred and twenty-three".
    private const int MostWordsBefore = 6;

    /// <summary>The number that counts a noun ("<i>four</i> airstrikes", "<i>4</i> airstrikes"); null where none does.</summary>
    public double? Of(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child].Relation == "nummod") return ValueOver(sentence, child);
        return null;
    }

    // The number that begins furthest before the word and holds it.
    private double? ValueOver(Sentence sentence, int word)
    {
        for (var first = Math.Max(0, word - MostWordsBefore); first <= word; first++)
            if (numerals.At(sentence, first) is { } numeral && numeral.Next > word) return numeral.Value;
        return null;
    }
}
