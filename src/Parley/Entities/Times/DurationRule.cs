using Parley.Lexicons;
using Parley.Text;
using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>
/// Numbers of units, and what is reckoned with them: "three days", "at least 72 hours", "the past two months", "two years ago", "a day
/// later".
/// </summary>
internal static class DurationRule
{
    /// <summary>The duration or reckoned time that starts at <paramref name="at"/>, or null.</summary>
    public static Reading? Read(AtomLine line, int at)
    {
        if (line.Is(at, TimeWordKind.Span)) return new Reading(at, at + 1, new Plain("DURATION", line.Value(at, TimeWordKind.Span)));
        return Counted(line, at) ?? Beside(line, at) ?? Uncounted(line, at) ?? All(line, at);
    }

    /// <summary>"[more than] [another] two [more] weeks [ago]".</summary>
    private static Reading? Counted(AtomLine line, int at)
    {
        var bound = line.Is(at, TimeWordKind.Bound) && line.TokenOf(at) is not { Relation: "case" };
        var i = bound ? at + 1 : at;
        if (line.Says(i, "just") || line.Says(i, "another")) i++;
        if (line.Says(i, "a") && line.Is(i + 1, TimeWordKind.Filler)) i++;
        if (Units(line, ref i) is not var (amount, unit)) return null;
        if (line.Says(i, "and") && line.Says(i + 1, "a half") && !line.IsHyphen(i + 2))
            (amount, i) = (amount with { HasHalf = true }, i + 2);
        if (IsAge(line, i) || amount.IsArticle && unit is TimeUnit.Second or TimeUnit.Quarter) return null;
        if (unit == TimeUnit.Quarter && line.Says(i, "of")) return null;
        if (unit < TimeUnit.Day && line.IsCapital(i - 1) && at > 0) return null;
        var compound = Compound(line, ref i, ref amount, ref unit);
        if (Offset(line, at, i, amount, unit) is { } offset) return WithBound(line, at, bound, offset);
        if (bound && line.Value(at, TimeWordKind.Bound) is "APPROX" or "NEARLY" || amount.IsArticle
            && unit is TimeUnit.Weekend or TimeUnit.Night)
            return null;
        if (line.IsHyphen(i) && line.Says(i + 1, "long") && line[i + 1].Glued) i += 2;
        if (amount.IsArticle && !bound && SetRule.IsRate(line, at, unit))
            return unit >= TimeUnit.Day ? new Reading(at, i, new Plain("SET", amount.Duration(unit))) : null;
        return WithBound(line, at, bound, new Reading(at, i, new Plain("DURATION", compound ?? amount.Duration(unit))));
    }

    private static Reading WithBound(AtomLine line, int at, bool bound, Reading reading) =>
        bound && BoundRule.Of(line.Value(at, TimeWordKind.Bound)) is { } mod ? reading with { Meaning = reading.Meaning with { Mod = mod } } : reading;

    /// <summary>
    /// The value of "one year, three months and two days"; null where one unit stands alone. Years with months become months, so that
    /// they can be counted with.
    /// </summary>
    private static string? Compound(AtomLine line, ref int i, ref Amount amount, ref TimeUnit unit)
    {
        string? value = null;
        var last = unit;
        while (amount is { Count: not null, HasHalf: false, IsArticle: false } && last is TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
        {
            var j = line.Mark(i, ',') ? i + 1 : i;
            if (line.Says(j, "and")) j++;
            if (j == i || Units(line, ref j) is not var (more, smaller) || smaller >= last || more.Count is null || more.HasHalf
                || more.IsArticle || smaller < TimeUnit.Day != last < TimeUnit.Day || IsAge(line, j) || line.Is(j, TimeWordKind.Direction) && j > i + 2 && line.Mark(i, ','))
                break;
            value = (value ?? amount.Duration(unit)) + more.Duration(smaller)[(smaller < TimeUnit.Day ? 2 : 1)..];
            if (unit == TimeUnit.Year && smaller == TimeUnit.Month) (amount, unit) = (new Amount(amount.Count * 12 + more.Count, false, false), smaller);
            (last, i) = (smaller, j);
        }

        return value;
    }

    /// <summary>"all day", "all week long".</summary>
    private static Reading? All(AtomLine line, int at)
    {
        if (!line.Is(at, TimeWordKind.Whole) || !line.Is(at + 1, TimeWordKind.Unit) || UnitAt(line, at + 1) < TimeUnit.Day) return null;
        return new Reading(at, line.Says(at + 2, "long") ? at + 3 : at + 2, new Plain("DURATION", new Amount(1, false, false).Duration(UnitAt(line, at + 1))));
    }

    /// <summary>
    /// Amount and unit, with a hyphen or a word such as "full" between; the first of two amounts ("two or three") is passed over.
    /// </summary>
    public static (Amount Amount, TimeUnit Unit)? Units(AtomLine line, ref int i)
    {
        var j = i;
        if (Amount.Read(line, ref j) is not { } amount) return null;
        if ((line.Says(j, "to") || line.Says(j, "or") || line.Says(j, "and") && !amount.IsArticle || line.IsHyphen(j))
            && !line.Says(j + 1, "a"))
        {
            var k = j + 1;
            if (line.IsHyphen(j) && line.Says(k, "to")) k++;
            k = line.PastHyphen(k);
            if (Amount.Read(line, ref k) is { IsArticle: false, HasHalf: false } second && IsUnit(line, line.PastHyphen(k)))
                (amount, j) = (second, k);
        }

        if (line.Says(j, "and") && line.Says(j + 1, "a half") && !amount.IsArticle) (amount, j) = (amount with { HasHalf = true }, j + 2);
        if (line.IsHyphen(j) && line.Says(j + 1, "and") && line.IsHyphen(j + 2) && line.Says(j + 3, "a") && line.Says(j + 5, "half"))
            (amount, j) = (amount with { HasHalf = true }, j + 6);
        if (line.Is(j, TimeWordKind.Filler)) j++;
        j = amount.IsArticle ? j : line.PastHyphen(j);
        if (!IsUnit(line, j)) return null;
        var unit = UnitAt(line, j);
        i = j + 1;
        return (amount, unit);
    }

    /// <summary>The unit at <paramref name="i"/>, one or several.</summary>
    public static TimeUnit UnitAt(AtomLine line, int i) =>
        Enum.Parse<TimeUnit>(line.Is(i, TimeWordKind.Unit) ? line.Value(i, TimeWordKind.Unit)
            : line.Value(i, TimeWordKind.Units), ignoreCase: true);

    public static bool IsUnit(AtomLine line, int i) => line.Is(i, TimeWordKind.Unit) || line.Is(i, TimeWordKind.Units);

    /// <summary>"ago", "later", "from now"; "after" and "before" with another time, or with nothing, after them.</summary>
    private static Reading? Offset(AtomLine line, int at, int i, Amount amount, TimeUnit unit)
    {
        if (line.Says(i, "from") && (DateRule.Read(line, i + 1) ?? DayPartRule.Read(line, i + 1)) is { Meaning: Date { Weekday: not null } or Shifted { Narrative: false } } day)
            return new Reading(at, day.End, unit == TimeUnit.Week && amount.Count is { } weeks ? new Offset(weeks * 7, TimeUnit.Day, 1, false, day.Meaning)
                : new Offset(amount.Count, unit, 1, false, day.Meaning));
        if (line.Says(i, "from") && line.Says(i + 1, "now"))
            return new Reading(at, i + 2, new Offset(amount.Count, unit, 1, Narrative: false));
        i = line.Is(line.PastHyphen(i), TimeWordKind.Direction) ? line.PastHyphen(i) : i;
        if (!line.Is(i, TimeWordKind.Direction)) return null;
        var count = amount.Count;
        switch (line.Value(i, TimeWordKind.Direction))
        {
            case "ago": return new Reading(at, i + 1, new Offset(count, unit, -1, Narrative: false));
            case "hence": return new Reading(at, i + 1, new Offset(count, unit, 1, Narrative: false));
            case "earlier" when !line.Says(i + 1, "to"): return new Reading(at, i + 1, new Offset(count, unit, -1, Narrative: true));
            case "later": return new Reading(at, i + 1, new Offset(count, unit, 1, Narrative: true));
        }

        var sign = line.Says(i, "before") ? -1 : 1;
        if ((DateRule.Read(line, i + 1) ?? NamedDayRule.Read(line, i + 1)) is { } from)
            return new Reading(at, from.End, new Offset(count, unit, sign, true, from.Meaning));
        return sign < 0 && EndsHere(line, i + 1) ? new Reading(at, i + 1, new Offset(count, unit, sign, Narrative: true)) : null;
    }

    /// <summary>"[the] past two months", "the last decade", "recent days", "the coming years".</summary>
    private static Reading? Beside(AtomLine line, int at)
    {
        var i = line.Says(at, "the") || line.Says(at, "these") || line.Says(at, "this") ? at + 1 : at;
        if (!line.Is(i, TimeWordKind.Shift) || line.Number(i, TimeWordKind.Shift) == 0) return null;
        var sign = line.Number(i, TimeWordKind.Shift);
        var nearly = line.Says(i, "past") || line.Says(i, "last") && i > at;
        i++;
        if (IsUnit(line, i))
        {
            var several = line.Is(i, TimeWordKind.Units);
            var unit = UnitAt(line, i);
            if (!several && !nearly || unit < TimeUnit.Day && !several) return null;
            var one = new Amount(several ? null : 1, false, false);
            return new Reading(at, i + 1, new Plain("DURATION", one.Duration(unit), sign, one.Count ?? 0, unit));
        }

        if (line.Is(i, TimeWordKind.Bound)) i++;
        if (Units(line, ref i) is not var (amount, counted) || amount.IsArticle || IsAge(line, i)) return null;
        return new Reading(at, i, new Plain("DURATION", amount.Duration(counted), sign, amount.Count ?? 0, counted));
    }

    /// <summary>"for years", "the weeks before", "decades-long", "months later".</summary>
    private static Reading? Uncounted(AtomLine line, int at)
    {
        if (!line.Is(at, TimeWordKind.Units) && !(line.Is(at, TimeWordKind.Unit) && line.IsHyphen(at + 1) && line.Says(at + 2, "long")))
            return null;
        var unit = UnitAt(line, at);
        var amount = new Amount(line.Is(at, TimeWordKind.Units) ? null : 1, false, false);
        if (line.IsHyphen(at + 1) && line[at + 1].Glued)
            return line.Says(at + 2, "long") ? new Reading(at, at + 3, new Plain("DURATION", amount.Duration(unit))) : null;
        if (unit < TimeUnit.Hour || line[at - 1].Digits > 0) return null;
        if (Offset(line, at, at + 1, amount, unit) is { Meaning: Offset { From: null } } offset) return offset;
        var counts = line.Is(at - 1, TimeWordKind.BeforeSpan) && !IsAge(line, at + 1);
        var bounded = line.Says(at - 1, "the") && line.Is(at + 1, TimeWordKind.AfterSpan);
        var opens = line.TokenOf(at - 1) is null or { Pos: PartOfSpeech.Punct or PartOfSpeech.Adv } && unit >= TimeUnit.Hour && unit != TimeUnit.Quarter && !line[at].Glued
            && (line.Says(at + 1, "after") || line.Says(at + 1, "before") || line.Says(at + 1, "of"));
        return counts || bounded || opens ? new Reading(at, at + 1, new Plain("DURATION", amount.Duration(unit))) : null;
    }

    private static bool IsAge(AtomLine line, int i) =>
        line.Says(line.PastHyphen(i), "old") || line.Says(i, "of") && line.Says(i + 1, "age");

    private static bool EndsHere(AtomLine line, int i) => line.TokenOf(i) is null or { Pos: PartOfSpeech.Punct or PartOfSpeech.Cconj };
}
