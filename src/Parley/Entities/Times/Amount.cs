using System.Globalization;
using Parley.Lexicons;

namespace Parley.Entities.Times;

/// <summary>How many units: a number, a number and a half, or a number that is not said.</summary>
/// <param name="Count">The whole number; null for "several".</param>
/// <param name="HasHalf">Whether a half comes on top.</param>
/// <param name="IsArticle">Whether it is only "a" or "an".</param>
internal readonly record struct Amount(int? Count, bool HasHalf, bool IsArticle)
{
    /// <summary>Reads "two", "25", "two hundred", "5 1/2", "2.5", "several", "half a", "a"; moves <paramref name="i"/> past it.</summary>
    public static Amount? Read(AtomLine line, ref int i)
    {
        if (line.Is(i, TimeWordKind.Half))
        {
            i++;
            return new Amount(0, true, false);
        }

        if (line.Is(i, TimeWordKind.Some))
        {
            i++;
            return new Amount(null, false, false);
        }

        if (line[i].Digits > 0) return Figures(line, ref i);
        if (line.Is(i, TimeWordKind.Number)) return Words(line, ref i);
        if (line.Value(i, TimeWordKind.Article) != "a") return null;
        i++;
        return line.Says(i, "hundred") || line.Says(i, "thousand") ? Words(line, ref i) : new Amount(1, false, true);
    }

    /// <summary>The TIMEX3 duration of so many units: "P3D", "PT5H30M", "P2.5Y", "PXW".</summary>
    public string Duration(TimeUnit unit)
    {
        var (factor, letter, time) = Designator(unit);
        if (Count is not { } count) return $"P{time}X{letter}";
        var total = (count + (HasHalf ? 0.5 : 0)) * factor;
        if (HasHalf && unit is TimeUnit.Hour) return count == 0 ? "PT30M" : $"PT{count}H30M";
        if (HasHalf && unit is TimeUnit.Year && count == 0) return "P6M";
        return $"P{time}{total.ToString(CultureInfo.InvariantCulture)}{letter}";
    }

    private static (int Factor, string Letter, string Time) Designator(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => (1, "S", "T"),
        TimeUnit.Minute => (1, "M", "T"),
        TimeUnit.Hour => (1, "H", "T"),
        TimeUnit.Week => (1, "W", ""),
        TimeUnit.Weekend => (1, "WE", ""),
        TimeUnit.Fortnight => (2, "W", ""),
        TimeUnit.Month => (1, "M", ""),
        TimeUnit.Quarter => (3, "M", ""),
        TimeUnit.Year => (1, "Y", ""),
        TimeUnit.Decade => (10, "Y", ""),
        TimeUnit.Century => (100, "Y", ""),
        TimeUnit.Millennium => (1000, "Y", ""),
        _ => (1, "D", ""),
    };

    private static Amount? Figures(AtomLine line, ref int i)
    {
        if (line[i].Glued && line[i - 1].Mark is '.' or ',' or '$' or ':' && line[i - 1].Glued) return null;
        var count = line[i].Number;
        if (line.Mark(i + 1, ',') && line[i + 2] is { Digits: 3, Glued: true } thousands)
        {
            i += 3;
            return new Amount(count * 1000 + thousands.Number, false, false);
        }

        if (line.Mark(i + 1, '.') && line[i + 2] is { Digits: > 0, Glued: true } decimals)
        {
            i += 3;
            return new Amount(count, decimals.Number > 0, false);
        }

        if (line.Mark(i + 1, '/')) return null;
        i++;
        if (line.Mark(i, '½'))
        {
            i++;
            return new Amount(count, true, false);
        }

        var next = line.PastHyphen(i);
        if (line[next] is not { Digits: 1, Number: 1 } || !line.Mark(next + 1, '/') || line[next + 2] is not { Digits: 1, Number: 2 })
            return new Amount(count, false, false);
        i = next + 3;
        return new Amount(count, true, false);
    }

    private static Amount Words(AtomLine line, ref int i)
    {
        var total = line.Is(i, TimeWordKind.Number) ? line.Number(i, TimeWordKind.Number) : 1;
        if (line.Is(i, TimeWordKind.Number)) i++;
        while (line.Is(line.PastHyphen(i), TimeWordKind.Number))
        {
            var number = line.Number(line.PastHyphen(i), TimeWordKind.Number);
            if (number >= 100 ? total >= number : total % 10 != 0 || total < 20 || number > 9 && total < 100) break;
            total = number >= 100 ? total * number : total + number;
            i = line.PastHyphen(i) + 1;
            if (number >= 100 && line.Says(i, "and") && line.Is(i + 1, TimeWordKind.Number)) i++;
        }

        return new Amount(total, false, false);
    }
}
