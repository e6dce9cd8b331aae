namespace Parley.Entities.Times;

/// <summary>
/// Units of time, as the column <c>value</c> of <c>time/words.tsv</c> names them; from <see cref="Day"/> on, stretches of the calendar.
/// </summary>
internal enum TimeUnit
{
    Second, Minute, Hour, Day, Night, Weekend, Week, Fortnight, Month, Season, Quarter, Half, Year, Decade, Century, Millennium,
}
