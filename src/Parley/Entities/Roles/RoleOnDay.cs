using Parley.Lexicons;

namespace Parley.Entities.Roles;

/// <summary>What somebody was on a day.</summary>
internal static class RoleOnDay
{
    /// <summary>
    /// The tenure that holds on the day, those that fit the title in the text first; failing that the one that ended last before it,
    /// as a former office. Without a day, the highest, since it is that for which somebody is known.
    /// </summary>
    public static (Tenure Tenure, bool IsFormer) Of(IReadOnlyList<Tenure> tenures, DateOnly? day, OfficeTitle? title)
    {
        if (day is not { } d) return (Best(tenures, title), false);
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

    /// <summary>The number of the last day of all tenures; of one that goes on, a day beyond all others.</summary>
    public static int LastDay(IReadOnlyList<Tenure> tenures) => tenures.Count == 0 ? 0 : tenures.Max(t => (t.Validity.To ?? DateOnly.MaxValue).DayNumber);

    // Of the offices that fit the title the highest, and of several of that rank the one taken up last; where none fits, of all.
    private static Tenure Best(IReadOnlyList<Tenure> tenures, OfficeTitle? title)
    {
        var best = tenures[0];
        foreach (var tenure in tenures)
        {
            var (fit, prominence) = (Fits(tenure, title).CompareTo(Fits(best, title)), Prominence(best.Office) - Prominence(tenure.Office));
            if (fit > 0 || (fit == 0 && (prominence > 0 || (prominence == 0 && !(tenure.Validity.From < best.Validity.From))))) best = tenure;
        }

        return best;
    }

    /// <summary>How much the news writes of an office: 0 the most.</summary>
    public static int Prominence(string office) => office switch
    {
        "head-of-state" or "monarch" => 0,
        "head-of-government" => 1,
        "foreign-minister" or "organisation-head" or "vice-president" or "deputy-head-of-government" => 2,
        "defence-minister" or "spokesperson" => 3,
        _ => 4,
    };

    private static bool Fits(Tenure tenure, OfficeTitle? title) => title is not null && tenure.Office == title.Office;
}
