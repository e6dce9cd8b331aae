using System.Globalization;
using Parley.Entities;
using Parley.Events;
using Parley.Events.Participants;

namespace Parley.Linking.Incidents;

/// <summary>
/// Under which keys a report is filed and looked for: its class with each of its sides and countries, in the stretch of days in which it may have been; and, for what is recalled long after without
/// its day, its class with two of its sides or one and the town. Two reports of one happening mostly share one.
/// </summary>
internal static class IncidentKeys
{
    // Days of a stretch. A report of a day looks into one or two, one whose day is guessed into two or three.
    private const int Stretch = 3;
    private const int MostMonths = 24, MostSubjects = 6;

    /// <summary>The keys under which it is filed.</summary>
    public static IReadOnlyCollection<long> ToFile(Report report)
    {
        var keys = new HashSet<long>();
        var (subjects, occasion) = (Subjects(report.Event), Occasion.Of(report));
        foreach (var subject in subjects)
        {
            foreach (var when in occasion.IsNarrow ? Stretches(occasion, 0) : []) keys.Add(Key(report, subject, when));
            foreach (var month in Months(occasion)) keys.Add(Key(report, subject, (occasion.IsNarrow ? "n" : "w") + month));
        }

        foreach (var pair in Pairs(report.Event, subjects)) keys.Add(Key(report, pair, "any"));
        return keys;
    }

    /// <summary>The keys under which it is looked for.</summary>
    public static IReadOnlyCollection<long> ToFind(Report report)
    {
        var keys = new HashSet<long>();
        var (subjects, occasion) = (Subjects(report.Event), Occasion.Of(report));
        foreach (var subject in subjects)
        {
            foreach (var when in occasion.IsNarrow ? Stretches(occasion, 1) : []) keys.Add(Key(report, subject, when));
            foreach (var month in Months(occasion))
            {
                keys.Add(Key(report, subject, "w" + month));
                if (!occasion.IsNarrow) keys.Add(Key(report, subject, "n" + month));
            }
        }

        if (!occasion.IsTold)
            foreach (var pair in Pairs(report.Event, subjects)) keys.Add(Key(report, pair, "any"));
        return keys;
    }

    private static List<string> Subjects(Event e)
    {
        var subjects = e.Actors.Concat(e.Recipients).Select(SubjectOf).OfType<string>().ToHashSet();
        if (e.Place?.Country is { } country) subjects.Add(country);
        if (subjects.Count == 0) subjects.Add(e.Words.Count > 0 ? e.Words[0] : e.Trigger.Text.ToLowerInvariant());
        return [.. subjects.Order(StringComparer.Ordinal).Take(MostSubjects)];
    }

    // Its country, so that a narrower and a wider name meet; else its side or its name.
    private static string? SubjectOf(Mention party) => party.Country is { Length: 3 } country && !SideComparison.IsArmed(party) ? country
        : Side.Of(party)?.ToLowerInvariant() ?? (char.IsUpper(party.Name[0]) ? party.Name.ToLowerInvariant() : null);

    private static IEnumerable<string> Pairs(Event e, List<string> subjects)
    {
        if (e.Place is { Granularity: "city" or "site" or "admin1" } place)
            foreach (var subject in subjects) yield return $"{subject}@{place.Name.ToLowerInvariant()}";
        for (var i = 0; i < subjects.Count; i++)
            for (var j = i + 1; j < subjects.Count; j++) yield return $"{subjects[i]}+{subjects[j]}";
    }

    private static IEnumerable<string> Stretches(Occasion occasion, int slack)
    {
        for (var s = (occasion.From!.Value.DayNumber - slack) / Stretch; s <= (occasion.To!.Value.DayNumber + slack) / Stretch; s++) yield return s.ToString(CultureInfo.InvariantCulture);
    }

    // One whose days are open on one side is of the month of the other; one of which nothing is known, of no month.
    private static IEnumerable<string> Months(Occasion occasion)
    {
        if ((occasion.From ?? occasion.To) is not { } from) return [""];
        var to = occasion.To ?? from;
        var (first, last) = ((from.Year * 12) + from.Month - 1, (to.Year * 12) + to.Month - 1);
        return last - first >= MostMonths ? [""] : Enumerable.Range(first, last - first + 1).Select(m => m.ToString(CultureInfo.InvariantCulture));
    }

    private static long Key(Report report, string subject, string when) => StableHash.Number($"{report.Event.Class}|{subject}|{when}");
}
