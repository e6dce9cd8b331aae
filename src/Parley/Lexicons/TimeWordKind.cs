namespace Parley.Lexicons;

/// <summary>The part that a word plays in telling a time; the names are those of the column <c>kind</c> in <c>time/words.tsv</c>.</summary>
internal enum TimeWordKind
{
    /// <summary>A month, 1 to 12.</summary>
    Month,
    /// <summary>A day of the week, 1 Monday to 7 Sunday.</summary>
    Weekday,
    /// <summary>Such days in general: "Mondays".</summary>
    Weekdays,
    /// <summary>One unit of time: "week".</summary>
    Unit,
    /// <summary>Several: "weeks".</summary>
    Units,
    /// <summary>"morning"; the value is the suffix of a TIMEX3 value.</summary>
    PartOfDay,
    /// <summary>"dawn": a part of the day told without an article; such a word is of that kind too.</summary>
    EdgeOfDay,
    /// <summary>"noon": a part of the day that is an hour.</summary>
    HourOfDay,
    /// <summary>"winter".</summary>
    Season,
    /// <summary>"Q" of "Q3", "H" of "H1": the unit.</summary>
    YearLetter,
    /// <summary>"the nineties".</summary>
    Decade,
    /// <summary>"yesterday": days from that of publication, with the part of the day if any.</summary>
    Deictic,
    /// <summary>"now": a past, present or future without a date.</summary>
    Reference,
    /// <summary>"future": the same, as a noun.</summary>
    ReferenceNoun,
    /// <summary>"near", between "the" and such a noun.</summary>
    ReferenceAdjective,
    /// <summary>"daily": the period.</summary>
    Frequency,
    /// <summary>"every".</summary>
    Each,
    /// <summary>"all" before a unit: "all week".</summary>
    Whole,
    /// <summary>"twice".</summary>
    Times,
    /// <summary>"last" -1, "this" 0, "next" 1.</summary>
    Shift,
    /// <summary>"early", "the end of".</summary>
    Part,
    /// <summary>"more than", "about".</summary>
    Bound,
    /// <summary>"ago", "later".</summary>
    Direction,
    /// <summary>"a.m.": hours to add; -1 for "o'clock".</summary>
    Meridiem,
    /// <summary>"GMT": the offset as ISO 8601 has it; not part of the value.</summary>
    Zone,
    /// <summary>A number in words.</summary>
    Number,
    /// <summary>"several": a number that is not said.</summary>
    Some,
    /// <summary>"half a".</summary>
    Half,
    /// <summary>"third".</summary>
    Ordinal,
    /// <summary>"the", "a".</summary>
    Article,
    /// <summary>"post-" before a year.</summary>
    Prefix,
    /// <summary>"fiscal" before a year.</summary>
    Fiscal,
    /// <summary>"BC", "AD" beside a year.</summary>
    Era,
    /// <summary>A name that holds a word for a time and tells none: "the Sunday Times".</summary>
    NoTime,
    /// <summary>"straight", "more" between number and unit.</summary>
    Filler,
    /// <summary>"weeklong": the duration.</summary>
    Span,
    /// <summary>"for", before units that no number counts: "for years".</summary>
    BeforeSpan,
    /// <summary>"before", after such units: "in the weeks before".</summary>
    AfterSpan,
    /// <summary>A day with a name; the value is its row in <c>time/holidays.tsv</c>.</summary>
    Holiday,
}
