using Parley.Lexicons;

namespace Parley.Entities.Roles;

/// <summary>What somebody was on a day.</summary>
internal static class RoleOnDay
{
    /// <summary>
    /// The tenure that holds on the day, those that fit the title in the text first; failing that the one that ended last before it,
    /// as a former office. Without a day, the latest.
    /// </summary>
    public static (Tenure Tenure, bool IsFormer) Of(IReadOnlyList<Tenure> tenures, DateOnly? day, OfficeTitle? title)
    {
        if (day is not { } d) return (Latest(tenures, title), false);
        Tenure? current = null;
        foreach (var tenure in tenures)
            if (tenure.Validity.Holds(d) && (current is null || Fits(tenure, title))) current = tenure;
        if (current is not null) return (current, false);
        Tenure? past = null;
        foreach (var tenure in tenures)
            if (tenure.Validity.To < d && (past is null || tenure.Validity.To > past.Validity.To)) past = tenure;
        return past is null ? (tenures[0], false) : (past, true);
    }

    /// <summary>Days between the day and the nearest tenure: 0 in office, the more the less likely that this person is meant.</summary>
    public static int Distance(IReadOnlyList<Tenure> tenures, DateOnly? day)
    {
        if (day is not { } d) return 0;
        var nearest = int.MaxValue;
        foreach (var tenure in tenures)
        {
            if (tenure.Validity.Holds(d)) return 0;
            if (tenure.Validity.From is { } from && from > d) nearest = Math.Min(nearest, from.DayNumber - d.DayNumber);
            if (tenure.Validity.To is { } to && to < d) nearest = Math.Min(nearest, d.DayNumber - to.DayNumber);
        }

        return nearest;
    }

    // Of the offices that fit the title the one taken up last; where none fits, of all.
    private static Tenure Latest(IReadOnlyList<Tenure> tenures, OfficeTitle? title)
    {
        var latest = tenures[0];
        foreach (var tenure in tenures)
        {
            if (Fits(tenure, title) != Fits(latest, title)) latest = Fits(tenure, title) ? tenure : latest;
            else if (!(tenure.Validity.From < latest.Validity.From)) latest = tenure;
        }

        return latest;
    }

    private static bool Fits(Tenure tenure, OfficeTitle? title) => title is not null && tenure.Office == title.Office;
}
