namespace Parley.Entities.Times;

/// <summary>
/// The stretches last spoken of. They are kept by their length, so that "the next day" counts from a day though a year was named since.
/// </summary>
/// <param name="Day">The day last told.</param>
/// <param name="Month">The day, week or month last told.</param>
/// <param name="Any">The stretch last told.</param>
/// <param name="Hour">The hour last told ("T10:35"), of <paramref name="Day"/>.</param>
internal readonly record struct Told(Stretch? Day, Stretch? Month, Stretch? Any, string? Hour)
{
    /// <summary>What a unit of that length counts from: nothing coarser than itself.</summary>
    public Stretch? For(TimeUnit unit) => unit switch
    {
        <= TimeUnit.Weekend => Day,
        <= TimeUnit.Month => Month,
        _ => Any,
    };

    /// <summary>
    /// The same after a further time was told. A longer stretch that lies later, but not ahead of publication, moves the story on, and the
    /// day told before is let go: after "in 1938" the next day is not one of 1932.
    /// </summary>
    public Told Then(Stretch stretch, string? hour, DateOnly? published)
    {
        if (stretch.Unit is TimeUnit.Day or TimeUnit.Night) return new Told(stretch, stretch, stretch, hour is { Length: 6 } ? hour : null);
        bool Past(Stretch? before) => before is { } earlier && stretch.First > earlier.Last && (published is null || stretch.First <= published);
        var day = Past(Day) ? null : Day;
        return stretch.Unit <= TimeUnit.Month ? new Told(day, stretch, stretch, day is null ? null : Hour)
            : new Told(day, Past(Month) ? null : Month, stretch, day is null ? null : Hour);
    }
}
