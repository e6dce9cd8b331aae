namespace Parley.Lexicons;

/// <summary>A day with a name.</summary>
/// <param name="Name">Its name, in lower case.</param>
/// <param name="Rule">How its date is found, as <c>time/holidays.tsv</c> says.</param>
/// <param name="Days">How many days it lasts.</param>
internal sealed record Holiday(string Name, HolidayRule Rule, int Days)
{
    /// <summary>The first day of each time it falls in that year; the lunar ones may fall twice, or not at all.</summary>
    public IEnumerable<DateOnly> In(int year) => Rule.In(year);
}
