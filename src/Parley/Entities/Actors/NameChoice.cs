using Parley.Lexicons;

namespace Parley.Entities.Actors;

/// <summary>Which of several actors of one name is meant.</summary>
internal static class NameChoice
{
    /// <summary>
    /// The likeliest that is nobody of the register of office holders: countries before bodies before metonyms; those that existed on
    /// the day before others. Null where there is none, or where the lexicon says that the name means nobody.
    /// </summary>
    public static NameEntry? Best(IReadOnlyList<NameEntry> entries, DateOnly? day)
    {
        NameEntry? best = null;
        var bestRank = int.MaxValue;
        foreach (var entry in entries)
        {
            if (entry.Kind is NameKind.Person or NameKind.Surname) continue;
            var rank = Rank(entry.Kind) + (day is { } d && !entry.Validity.Holds(d) ? 20 : 0);
            if (rank >= bestRank) continue;
            best = entry;
            bestRank = rank;
        }

        return best is { Kind: NameKind.Nobody } ? null : best;
    }

    /// <summary>The order of kinds, the likelier first.</summary>
    public static int Rank(NameKind kind) => kind switch
    {
        NameKind.Country => 0,
        NameKind.Organisation => 1,
        NameKind.Institution => 2,
        NameKind.Individual => 2,
        NameKind.Group => 3,
        NameKind.People => 4,
        NameKind.Adjective => 5,
        NameKind.Capital => 6,
        NameKind.Seat => 7,
        NameKind.Nobody => 10,
        _ => 8,
    };
}
