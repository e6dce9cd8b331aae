using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Times;

/// <summary>Tells the months May and March from the verbs, the noun and the names.</summary>
internal static class MonthName
{
    /// <summary>Whether the "May" or "March" at <paramref name="i"/> is a month.</summary>
    public static bool Is(AtomLine line, int i)
    {
        if (!line.IsCapital(i)) return IsBesideDay(line, i);
        if (line[i + 1].Digits is 1 or 2 or 4 || line.Mark(i + 1, ',') && line[i + 2].Digits == 4) return true;
        if (line[i - 1].Digits is 1 or 2 && line[i - 1].Number is > 0 and < 32) return true;
        if (line[i - 1].Word is { } before && (before.Is(TimeWordKind.Part) || before.Is(TimeWordKind.Shift))) return true;
        if (line.TokenOf(i) is not { Pos: PartOfSpeech.Propn or PartOfSpeech.Noun } token || i == 0) return false;
        return Follows(line, i) && !token.Relation.StartsWith("flat", StringComparison.Ordinal);
    }

    /// <summary>In lower case only a date shows the month: "9 may", "march 12".</summary>
    private static bool IsBesideDay(AtomLine line, int i) => line.IsWhole(i - 1, 2) && line[i - 1].Number is > 0 and < 32
        || line.IsWhole(i + 1, 2) && line[i + 1].Number is > 0 and < 32
        && line.TokenOf(i) is { Pos: not (PartOfSpeech.Aux or PartOfSpeech.Verb) };

    /// <summary>After a preposition ("in May"), or beside another month ("April and May"), but for "the March on…".</summary>
    private static bool Follows(AtomLine line, int i)
    {
        var before = line.TokenOf(i - 1)!;
        if (line.Says(i + 1, "of") || line.Says(i + 1, "on") || line.Says(i + 1, "for")) return before.Pos is PartOfSpeech.Adp;
        if (before.Pos is PartOfSpeech.Adp or PartOfSpeech.Sconj or PartOfSpeech.Cconj or PartOfSpeech.Punct) return true;
        return before.Pos is PartOfSpeech.Det || line.IsHyphen(i - 1);
    }
}
