using Parley.Lexicons;
using Parley.Text;
using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>Times that come again: "daily", "every day", "each October", "every two weeks", "Mondays", "twice a week".</summary>
internal static class SetRule
{
    /// <summary>The set that starts at <paramref name="at"/>, or null.</summary>
    public static Reading? Read(AtomLine line, int at)
    {
        if (line.Is(at, TimeWordKind.Frequency)) return IsName(line, at) ? null : Set(at, at + 1, line.Value(at, TimeWordKind.Frequency));
        if (line.Is(at, TimeWordKind.Weekdays)) return Set(at, at + 1, $"XXXX-WXX-{line.Number(at, TimeWordKind.Weekdays)}");
        if (line.Is(at, TimeWordKind.Each)) return Each(line, at, at + 1, 1);
        if (line.Is(at, TimeWordKind.Times)) return Rate(line, at, at + 1);
        return line.Says(at + 1, "times") && (line[at].Digits > 0 || line.Is(at, TimeWordKind.Number)) ? Rate(line, at, at + 2) : null;
    }

    /// <summary>
    /// Whether "a day" at <paramref name="at"/> says how often, after what is counted: "24 hours a day", "three raids a week".
    /// </summary>
    public static bool IsRate(AtomLine line, int at, TimeUnit unit) =>
        unit > TimeUnit.Second && line.TokenOf(at - 1) is { Pos: PartOfSpeech.Noun or PartOfSpeech.Num or PartOfSpeech.Sym };

    private static Reading? Each(AtomLine line, int at, int i, int count)
    {
        if (line.Says(i, "other")) (i, count) = (i + 1, 2);
        else if (line[i].Digits > 0 || line.Is(i, TimeWordKind.Number)) return Counted(line, at, i);
        if (line.Is(i, TimeWordKind.PartOfDay)) return Set(at, i + 1, "XXXX-XX-XX" + line.Value(i, TimeWordKind.PartOfDay));
        if (line.Is(i, TimeWordKind.Unit))
        {
            var unit = DurationRule.UnitAt(line, i);
            return unit < TimeUnit.Day && line.Says(at, "per") || unit == TimeUnit.Second ? null
                : Set(at, i + 1, new Amount(count, false, false).Duration(unit));
        }

        if (line.Is(i, TimeWordKind.Weekday))
        {
            var part = line.Is(i + 1, TimeWordKind.PartOfDay) ? line.Value(i + 1, TimeWordKind.PartOfDay) : "";
            return Set(at, i + (part.Length > 0 ? 2 : 1), $"XXXX-WXX-{line.Number(i, TimeWordKind.Weekday)}{part}");
        }

        if (line.Is(i, TimeWordKind.Month)) return Set(at, i + 1, $"XXXX-{line.Number(i, TimeWordKind.Month):00}");
        return line.Is(i, TimeWordKind.Season) ? Set(at, i + 1, "XXXX-" + line.Value(i, TimeWordKind.Season)) : null;
    }

    private static Reading? Counted(AtomLine line, int at, int i) =>
        DurationRule.Units(line, ref i) is var (amount, unit) ? Set(at, i, amount.Duration(unit)) : null;

    private static Reading? Rate(AtomLine line, int at, int i) =>
        line.Value(i, TimeWordKind.Article) == "a" || line.Is(i, TimeWordKind.Each) ? Each(line, at, i + 1, 1) : null;

    /// <summary>A word of a newspaper's name: "the Daily Mail".</summary>
    private static bool IsName(AtomLine line, int i) => i > 0 && line.IsCapital(i);

    private static Reading Set(int at, int end, string value) => new(at, end, new Plain("SET", value));
}
