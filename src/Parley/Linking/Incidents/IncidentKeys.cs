using Parley.Entities;
using Parley.Events;
using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Ontology;

namespace Parley.Linking.Incidents;

/// <summary>
/// Under which keys a report is filed and looked for: its class with each of its sides and countries, in the stretch of days in which it may have been; and, for what is recalled long after without
/// its day, its class with two of its sides or one and the town. Two reports of one happening mostly share one.
/// </summary>
internal sealed class IncidentKeys(LinkingLexicon lexicon, JointStep joint)
{
    // Days of a stretch. A report of a day looks into one or two, one whose day is guessed into two or three.
    private const int Stretch = 3;
    private const int MostMonths = 24, MostSubjects = 6, MostWords = 8;

    private readonly Dictionary<EventClass, string> _filedUnder = Enum.GetValues<EventClass>().ToDictionary(c => c, c => lexicon.FiledUnder(c).ToString());

    /// <summary>The keys under which it is filed.</summary>
    public IReadOnlyCollection<FilingKey> ToFile(Report report)
    {
        var keys = new HashSet<FilingKey>();
        var (subjects, occasion, filed) = (Subjects(report), Occasion.Of(report), FiledUnder(report));
        foreach (var subject in subjects)
        {
            foreach (var when in occasion.IsNarrow ? Stretches(occasion, 0) : []) keys.Add(OfStretch(filed, subject, when));
            foreach (var month in Months(occasion)) keys.Add(OfMonth(filed, subject, occasion.IsNarrow ? 'n' : 'w', month));
        }

        AddPairs(keys, filed, report.Event, subjects);
        return keys;
    }

    /// <summary>The keys under which it is looked for.</summary>
    public IReadOnlyCollection<FilingKey> ToFind(Report report)
    {
        var keys = new HashSet<FilingKey>();
        var (subjects, occasion, filed) = (Subjects(report), Occasion.Of(report), FiledUnder(report));
        foreach (var subject in subjects)
        {
            foreach (var when in occasion.IsNarrow ? Stretches(occasion, 1) : []) keys.Add(OfStretch(filed, subject, when));
            foreach (var month in Months(occasion))
            {
                keys.Add(OfMonth(filed, subject, 'w', month));
                if (!occasion.IsNarrow) keys.Add(OfMonth(filed, subject, 'n', month));
            }
        }

        if (!occasion.IsTold) AddPairs(keys, filed, report.Event, subjects);
        return keys;
    }

    // "The parties met", "the Lugano accord": where no state is named, or only where it was, those that the article names most are meant; where no day is known, its words must do besides.
    private List<string> Subjects(Report report)
    {
        var e = report.Event;
        var subjects = e.Actors.Concat(e.Recipients).Select(SubjectOf).OfType<string>().ToHashSet();
        if (e.Place?.Country is { } country) subjects.Add(country);
        if (joint.Is(e) || !subjects.Any(NamedSides.IsCountry)) subjects.UnionWith(report.Named.Countries);
        List<string> most = [.. subjects.Order(StringComparer.Ordinal).Take(MostSubjects)];
        if (most.Count == 0 || report.Published is null) most.AddRange(e.Words.Take(MostWords));
        return most;
    }

    // Its country, so that a narrower and a wider name meet; else its side or its name.
    private static string? SubjectOf(Mention party) => party.Country is { Length: 3 } country && !Side.IsArmed(party) ? country
        : Side.Of(party)?.ToLowerInvariant() ?? (char.IsUpper(party.Name[0]) ? party.Name.Split(' ')[^1].ToLowerInvariant() : null);

    private static void AddPairs(HashSet<FilingKey> keys, string filed, Event e, List<string> subjects)
    {
        if (e.Place is { Granularity: "city" or "site" or "admin1" } place)
            foreach (var subject in subjects) keys.Add(OfPair(filed, subject, '@', place.Name));
        for (var i = 0; i < subjects.Count; i++)
            for (var j = i + 1; j < subjects.Count; j++) keys.Add(OfPair(filed, subjects[i], '+', subjects[j]));
    }

    private static IEnumerable<int> Stretches(Occasion occasion, int slack)
    {
        for (var s = (occasion.From!.Value.DayNumber - slack) / Stretch; s <= (occasion.To!.Value.DayNumber + slack) / Stretch; s++) yield return s;
    }

    // One whose days are open on one side is of the month of the other; one of which nothing is known, or that may have been in any of many, of no month.
    private static IEnumerable<int> Months(Occasion occasion)
    {
        if ((occasion.From ?? occasion.To) is not { } from) return [FilingKey.Undated];
        var (first, last) = (FilingKey.MonthOf(from), FilingKey.MonthOf(occasion.To ?? from));
        return last - first >= MostMonths ? [FilingKey.Undated] : Enumerable.Range(first, last - first + 1);
    }

    // A truce is told as an accord, as a promise or as kept.
    private string FiledUnder(Report report) => joint.IsTruce(report.Event) ? nameof(EventClass.Agree) : _filedUnder[report.Event.Class];

    private static FilingKey OfStretch(string filed, string subject, int stretch)
    {
        var hash = Begin(filed, subject);
        hash.Add('|');
        hash.Add(stretch);
        return new(FilingKey.MonthOf(DateOnly.FromDayNumber(Math.Min(stretch * Stretch, DateOnly.MaxValue.DayNumber))), (uint)hash.Number);
    }

    private static FilingKey OfMonth(string filed, string subject, char kind, int month)
    {
        var hash = Begin(filed, subject);
        hash.Add('|');
        hash.Add(kind);
        hash.Add(month);
        return new(month, (uint)hash.Number);
    }

    private static FilingKey OfPair(string filed, string subject, char joined, string other)
    {
        var hash = Begin(filed, subject);
        hash.Add(joined);
        if (joined == '@') hash.AddLower(other);
        else hash.Add(other);
        hash.Add("|any");
        return new(FilingKey.Undated, (uint)hash.Number);
    }

    private static TextHash Begin(string filed, string subject)
    {
        var hash = new TextHash();
        hash.Add(filed);
        hash.Add('|');
        hash.Add(subject);
        return hash;
    }
}
