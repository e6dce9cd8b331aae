using Parley.Lexicons;
using Parley.Text;
using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>Seasons, quarters and halves: "last fall", "the winter of 2022", "in the spring", "the third quarter", "Q3 2024".</summary>
internal static class PartOfYearRule
{
    /// <summary>The season, quarter or half that starts at <paramref name="at"/>, or null.</summary>
    public static Reading? Read(AtomLine line, int at) => Season(line, at) ?? Quarter(line, at) ?? Abbreviated(line, at);

    private static Reading? Season(AtomLine line, int at)
    {
        var i = at;
        int? shift = null;
        var the = line.Says(i, "the");
        if (the) i++;
        if (line.Is(i, TimeWordKind.Shift)) shift = line.Number(i++, TimeWordKind.Shift);
        if (!line.Is(i, TimeWordKind.Season)) return null;
        var index = Math.Max(1, Index(line.Value(i, TimeWordKind.Season)));
        i++;
        if (YearAfterPart(line, i) is var (year, years, end))
            return new Reading(at, end, new PartOfYear(TimeUnit.Season, index, year, null) { Years = years });
        var told = shift is not null && UnitRule.IsNarrative(line, i - 2, the);
        var known = shift is not null || line.Is(at - 1, TimeWordKind.Part) || IsPreposition(line, at - 1) && !line.Says(i, "of");
        if (!known || line.TokenOf(i) is { Pos: PartOfSpeech.Noun } noun && shift is null && !line.Is(at - 1, TimeWordKind.Part)
            && char.IsLetter(noun.Form[0]))
            return null;
        return new Reading(at, i, new PartOfYear(TimeUnit.Season, index, null, shift) { FromTold = told });
    }

    private static Reading? Quarter(AtomLine line, int at)
    {
        var i = line.Says(at, "the") ? at + 1 : at;
        var ordinal = line.Is(i, TimeWordKind.Ordinal) ? line.Number(i, TimeWordKind.Ordinal) : line[i].Digits == 1 && line[i + 1].Glued
            ? line[i].Number : 0;
        if (ordinal == 0) return null;
        var hyphen = line.IsHyphen(line[i].Digits > 0 ? i + 2 : i + 1);
        i = line.PastHyphen(line[i].Digits > 0 ? i + 2 : i + 1);
        var half = line.Says(i, "half");
        if (!half && line.Value(i, TimeWordKind.Unit) != "quarter" || ordinal > (half ? 2 : 4)) return null;
        var unit = half ? TimeUnit.Half : TimeUnit.Quarter;
        if (YearAfterPart(line, i + 1) is var (year, years, end))
            return new Reading(at, end, new PartOfYear(unit, ordinal, year, null) { Years = years });
        if (half || line.Says(i + 1, "of")) return null;
        return new Reading(hyphen && line.Says(at, "the") ? at + 1 : at, i + 1, new PartOfYear(unit, ordinal, null, null));
    }

    private static Reading? Abbreviated(AtomLine line, int at)
    {
        if (!line.Is(at, TimeWordKind.YearLetter) || line[at + 1].Digits != 1 || !line[at + 1].Glued || line[at + 1].Number is < 1 or > 4)
            return null;
        var unit = Enum.Parse<TimeUnit>(line.Value(at, TimeWordKind.YearLetter), ignoreCase: true);
        if (YearAfterPart(line, at + 2) is var (year, years, end))
            return new Reading(at, end, new PartOfYear(unit, line[at + 1].Number, year, null) { Years = years });
        return unit == TimeUnit.Quarter && IsPreposition(line, at - 1)
            ? new Reading(at, at + 2, new PartOfYear(unit, line[at + 1].Number, null, null)) : null;
    }

    /// <summary>The year of "of 2022", "2022", "2022-23", "of last year", "of the year".</summary>
    private static (int? Year, int? Years, int End)? YearAfterPart(AtomLine line, int i)
    {
        if (DateRule.YearAfter(line, i) is var (year, end))
        {
            var second = line.IsHyphen(end) || line.Mark(end, '/') ? end + 1 : end;
            return (year, null, second > end && line[second].Glued && line[second].Digits is 2 or 4 ? second + 1 : end);
        }

        if (line.Says(i, "of")) i++;
        var shift = line.Is(i, TimeWordKind.Shift) ? line.Number(i, TimeWordKind.Shift) : 0;
        if (!line.Is(i, TimeWordKind.Shift) && !line.Says(i, "the") || line.Value(i + 1, TimeWordKind.Unit) != "year") return null;
        return (null, shift, i + 2);
    }

    private static int Index(string season) => season switch { "SP" => 1, "SU" => 2, "FA" => 3, _ => 4 };

    private static bool IsPreposition(AtomLine line, int i) => line.TokenOf(i) is { Pos: PartOfSpeech.Adp or PartOfSpeech.Sconj };
}
