using Parley.Lexicons;

namespace Parley.Entities.Times;

/// <summary>What a rule has read, before it is known against which day it counts.</summary>
internal abstract record TimeMeaning
{
    private TimeMeaning() { }

    /// <summary>TIMEX3's modifier: START, MID or END of the stretch, APPROX, MORE_THAN…; null for none.</summary>
    public string? Mod { get; init; }

    /// <summary>Suffix of the value: a part of the day ("TMO") or an hour ("T09:00").</summary>
    public string? Hour { get; init; }

    /// <summary>Years from that of publication, where the words say so: "October last year" is -1.</summary>
    public int? Years { get; init; }

    /// <summary>Whether shifts and years count from what the text told last, not from publication: "June of that year".</summary>
    public bool FromTold { get; init; }

    /// <summary>A date, or as much of one as the words say. Shift is -1 for "last", 1 for "next", 0 for "this".</summary>
    public sealed record Date(int? Year, int? Month, int? Day, int? Weekday = null, int? Shift = null) : TimeMeaning;

    /// <summary>A weekday of the week that lies so many weeks from that of publication: "Tuesday of last week".</summary>
    public sealed record WeekdayOf(int Weekday, int Weeks) : TimeMeaning;

    /// <summary>A day of a month that lies so many months from another: "the 20th of last month"; no count for "the 18th" alone.</summary>
    public sealed record DayOf(int Day, int? Months) : TimeMeaning;

    /// <summary>A week, weekend or day of a month or year by its number, -1 for the last: "the first week of December".</summary>
    public sealed record PartOfMonth(TimeUnit Unit, int Index, TimeMeaning Whole) : TimeMeaning;

    /// <summary>A season (1 spring to 4 winter), a quarter or a half of a year; the year may be said or shifted.</summary>
    public sealed record PartOfYear(TimeUnit Unit, int Index, int? Year, int? Shift) : TimeMeaning;

    /// <summary>A stretch that the words say in full: a decade, a century.</summary>
    public sealed record Stated(Stretch Stretch) : TimeMeaning;

    /// <summary>"last week", "that year": so many units from the one that holds the day it counts from.</summary>
    public sealed record Shifted(TimeUnit Unit, int Count, bool Narrative) : TimeMeaning;

    /// <summary>"the week of March 6": the unit that holds another time.</summary>
    public sealed record Holding(TimeUnit Unit, TimeMeaning Inner) : TimeMeaning;

    /// <summary>"two days ago", "a year later", "three days before Christmas". No count: "years ago".</summary>
    public sealed record Offset(int? Count, TimeUnit Unit, int Sign, bool Narrative, TimeMeaning? From = null) : TimeMeaning;

    /// <summary>"the weekend": the nearest in the direction of the verb.</summary>
    public sealed record NearWeekend : TimeMeaning;

    /// <summary>An hour whose day is said elsewhere, or nowhere; it stands in <see cref="Hour"/>.</summary>
    public sealed record Clock : TimeMeaning;

    /// <summary>A day with a name.</summary>
    public sealed record NamedDay(Holiday Holiday, int? Year, int? Shift) : TimeMeaning;

    /// <summary>
    /// A duration, a set or a reference, whose value the words alone give. Sign says on which side of publication a duration lies.
    /// </summary>
    public sealed record Plain(string Type, string Value, int Sign = 0, int Count = 0, TimeUnit Unit = default) : TimeMeaning;
}
