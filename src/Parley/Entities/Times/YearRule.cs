using Parley.Lexicons;
using Parley.Text;
using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>
/// Years, decades and centuries alone: "1996", "fiscal 1989", "post-1959", "the 1990s", "the nineties", "the 19th century".
/// </summary>
internal static class YearRule
{
    /// <summary>The year, decade or century that starts at <paramref name="at"/>, or null.</summary>
    public static Reading? Read(AtomLine line, int at) => Decade(line, at) ?? Era(line, at) ?? Century(line, at) ?? Prefixed(line, at)
        ?? Year(line, at);

    private static Reading? Decade(AtomLine line, int at)
    {
        if (line.Is(at, TimeWordKind.Decade) && (line.Says(at - 1, "the") || line.Is(at - 1, TimeWordKind.Part) || line.IsHyphen(at - 1)))
            return Stated(at, at + 1, TimeUnit.Decade, 1900 + line.Number(at, TimeWordKind.Decade));
        var i = line.Mark(at, '\'') ? at + 1 : at;
        if (line[i].Digits is not (2 or 4) || line[i].Number % 10 != 0 || !line[i + 1].Glued) return null;
        var s = line.Mark(i + 1, '\'') ? i + 2 : i + 1;
        if (!line.Says(s, "s") || line[i].Digits == 2 && (i == at || line[i].Number < 20)) return null;
        if (line[i].Digits == 4 && line[i].Number is < 1000 or > 2100) return null;
        return Stated(at, s + 1, TimeUnit.Decade, line[i].Digits == 2 ? 1900 + line[i].Number : line[i].Number);
    }

    /// <summary>"587 BC", "AD 70", "the 5th century BC".</summary>
    private static Reading? Era(AtomLine line, int at)
    {
        if (line.Is(at, TimeWordKind.Era) && line.Value(at, TimeWordKind.Era) == "AD" && line[at + 1] is { Digits: > 0 and < 5, Glued: false })
            return new Reading(at, at + 2, new Date(line[at + 1].Number, null, null));
        if (Century(line, at) is { Meaning: Stated century } hundred)
        {
            if (!line.Is(hundred.End, TimeWordKind.Era)) return null;
            return line.Value(hundred.End, TimeWordKind.Era) == "AD" ? hundred with { End = hundred.End + 1 }
                : new Reading(at, hundred.End + 1, new Plain("DATE", $"BC{century.Stretch.First.Year / 100:00}"));
        }

        if (line[at].Digits is 0 or > 4 || !line.Is(at + 1, TimeWordKind.Era)) return null;
        return line.Value(at + 1, TimeWordKind.Era) == "AD" ? new Reading(at, at + 2, new Date(line[at].Number, null, null))
            : new Reading(at, at + 2, new Plain("DATE", $"BC{line[at].Number:0000}"));
    }

    private static Reading? Century(AtomLine line, int at)
    {
        var i = line.Says(at, "the") ? at + 1 : at;
        var number = line.Is(i, TimeWordKind.Ordinal) ? line.Number(i, TimeWordKind.Ordinal) : line.IsWhole(i, 2) && line[i + 1].Glued
            ? line[i].Number : 0;
        if (number is < 2 or > 25) return null;
        var next = line.PastHyphen(line[i].Digits > 0 ? i + 2 : i + 1);
        if (line.Value(next, TimeWordKind.Unit) != "century") return null;
        return Stated(at, next + 1, TimeUnit.Century, (number - 1) * 100);
    }

    private static Reading Stated(int at, int end, TimeUnit unit, int year) =>
        new(at, end, new Stated(Stretch.Of(unit, new DateOnly(year, 1, 1))));

    private static Reading? Prefixed(AtomLine line, int at)
    {
        var prefix = line.Is(at, TimeWordKind.Prefix) && line.IsHyphen(at + 1);
        if (!prefix && !line.Is(at, TimeWordKind.Fiscal)) return null;
        var i = prefix ? at + 2 : at + 1;
        return IsYearNumber(line, i) ? new Reading(at, i + 1, new Date(line[i].Number, null, null)) : null;
    }

    private static Reading? Year(AtomLine line, int at)
    {
        if (line.Says(at, "the") && line.Value(at + 1, TimeWordKind.Unit) == "year" && IsYearNumber(line, at + 2))
            return new Reading(at, at + 3, new Date(line[at + 2].Number, null, null));
        if (Abbreviated(line, at) is { } abbreviated) return abbreviated;
        return IsYearNumber(line, at) && IsYearHere(line, at) ? new Reading(at, at + 1, new Date(line[at].Number, null, null)) : null;
    }

    /// <summary>The second year of "1991-92" and "2023/24".</summary>
    private static Reading? Abbreviated(AtomLine line, int at)
    {
        if (line[at].Digits != 2 || !line[at].Glued || line[at - 1].Mark is not ('-' or '\u2013' or '/') || !line[at - 1].Glued
            || !IsYearNumber(line, at - 2))
            return null;
        var first = line[at - 2].Number;
        return line[at].Number == (first + 1) % 100 || line[at].Number > first % 100 && IsYearHere(line, at - 2)
            ? new Reading(at, at + 1, new Date(first / 100 * 100 + (line[at].Number == 0 ? 100 : line[at].Number), null, null)) : null;
    }

    private static bool IsYearNumber(AtomLine line, int i) =>
        line[i].Digits == 4 && line.IsWhole(i, 4) && line[i].Number is >= 1000 and < 2100
            && !(line[i + 1].Glued && char.IsLetter(line[i + 1].Mark));

    private static bool IsYearHere(AtomLine line, int i)
    {
        var before = line.TokenOf(i - 1);
        var hyphen = line.IsHyphen(i - 1) && line[i].Glued;
        if (hyphen && line[i - 1].Glued && !IsYearNumber(line, i - 2) && line[i - 2].Digits > 0) return false;
        if (hyphen && line[i - 1].Glued && line[i - 2].Digits == 0 && line.IsCapital(i - 2) && !line.Is(i - 2, TimeWordKind.Part)) return false;
        if (before is not null && line.Lexicon.ForbidsYearAfter(before.Form.ToLowerInvariant())) return false;
        if (line.IsHyphen(i + 1) && line[i + 1].Glued && line[i + 2].Digits is > 0 and not (2 or 4)) return false;
        var after = line.TokenOf(i + 1);
        if (after is not null && line.Lexicon.IsCounted(after.Form)) return false;
        var prepared = before is { Pos: PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Sconj or PartOfSpeech.Cconj };
        if (line[i].Glued && line.Mark(i - 1, '/') && !IsYearNumber(line, i - 2)) return false;
        if (line[i].Number is < 1700 or > 2060)
            return line.Says(i - 1, "in") && after is not { Pos: PartOfSpeech.Noun or PartOfSpeech.Adj };
        if (after is { Tag: "NNS" } && char.IsLower(after.Form[0])) return prepared && line[i].Number % 100 != 0;
        return before is not { Pos: PartOfSpeech.Verb, Tag: not "VBG" } || after is null
            || after.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Adj);
    }
}
