using Parley.Events;
using Parley.Events.Retelling;
using Parley.Lexicons.Processes;
using Parley.Ontology;

namespace Parley.Linking.Incidents;

/// <summary>
/// What sides do together at a table: they meet, they sign an accord, they cease fire. Later articles name such a step by its day, its month or its town alone ("the accord of 4 May",
/// "the March truce"), with whoever was host, or with one side: the same two sides seldom do the same twice in that time.
/// </summary>
internal sealed class JointStep(ProcessWords words)
{
    private const int MostOfWeek = 7, MostOfMonth = 31, MostOfYear = 366, SameSides = 2;
    private const double OfMonth = 2, OfYear = 1;

    [Flags]
    private enum Kinds
    {
        None = 0,
        Meeting = 1,
        Accord = 2,
        Truce = 4,
    }

    /// <summary>Whether the event is one.</summary>
    public bool Is(Event e) => KindsOf(e) != Kinds.None;

    /// <summary>Whether it is a truce: outlets tell one as declared, as kept or as signed.</summary>
    public bool IsTruce(Event e) => KindsOf(e).HasFlag(Kinds.Truce);

    /// <summary>Whether both may be one deed though their classes or modes say otherwise: a truce signed and one declared; of one week a meeting and a visit.</summary>
    public bool MayBeOneDeed(Report a, Report b)
    {
        var shared = KindsOf(a.Event) & KindsOf(b.Event);
        return shared.HasFlag(Kinds.Truce) || (shared != Kinds.None && LengthOf(a, b) is <= MostOfWeek);
    }

    /// <summary>
    /// Whether parties of other names contradict nothing: each article names other guests of a conference and other members of a delegation, or names those who met by their host alone.
    /// </summary>
    public bool MayBeOthers(Report a, Report b)
    {
        var shared = KindsOf(a.Event) & KindsOf(b.Event);
        if (shared == Kinds.None || SidesOf(a, b) is not { Count: >= SameSides } sides) return false;
        if (a.Event.Mode == "multilateral" && b.Event.Mode == "multilateral") return PlaceComparison.Of(a.Event.Place, b.Event.Place) == Likeness.Same;
        if (AreOfOneDay(a, b) && (shared != Kinds.Meeting || AreOfOneCountries(a.Event, b.Event))) return true;
        return (NamesNone(a.Event, sides) || NamesNone(b.Event, sides)) && LengthOf(a, b) is <= MostOfMonth;
    }

    /// <summary>The weight of its day, month or year naming it; 0 where the two are no such step of the same two sides, or are told of no such time.</summary>
    public double Of(Report a, Report b)
    {
        var shared = KindsOf(a.Event) & KindsOf(b.Event);
        if (shared == Kinds.None || SidesOf(a, b).Count == 0) return 0;
        // They meet many times a year, and what no words date may be another meeting of the month.
        return LengthOf(a, b) switch { <= MostOfMonth when shared != Kinds.Meeting || AreBothTold(a, b) => OfMonth, <= MostOfYear when shared != Kinds.Meeting => OfYear, _ => 0 };
    }

    private static bool AreOfOneDay(Report a, Report b) => Occasion.Of(a) is var one && Occasion.Of(b) is var other && one.IsSame(other) && one.To == other.To;

    private static bool AreBothTold(Report a, Report b) => Occasion.Of(a).IsTold && Occasion.Of(b).IsTold;

    // Days of the longer of two times that overlap; none where no words tell either of them, or where one is open.
    private static int? LengthOf(Report a, Report b)
    {
        var (one, other) = (DaysOf(a), DaysOf(b));
        return (one.IsTold || other.IsTold) && one.DaysFrom(other) == 0 && Length(one) is { } first && Length(other) is { } second ? Math.Max(first, second) : null;
    }

    // What has gone on since a day went on until its news at least.
    private static Occasion DaysOf(Report report) => Occasion.Of(report) is var days && days is { From: not null, To: null } && report.Event.Status is EventStatus.Happened or EventStatus.Ongoing ? days with { To = report.Published } : days;

    private static int? Length(Occasion of) => of.From is { } from && of.To is { } to ? to.DayNumber - from.DayNumber + 1 : null;

    private Kinds KindsOf(Event e) => e.Class switch
    {
        EventClass.Consult => e.Mode == "phone" ? Kinds.None : Kinds.Meeting,
        EventClass.Support or EventClass.Agree => Has(e, "057") || (e.Reciprocal && !Has(e, "036")) ? e.Words.Any(words["ceasefire"].Contains) ? Kinds.Accord | Kinds.Truce : Kinds.Accord : Kinds.None,
        EventClass.Concede or EventClass.Retreat => Has(e, "0871") ? Kinds.Truce : Kinds.None,
        _ => Kinds.None,
    };

    private static bool Has(Event e, string cameo) => e.Cameo?.Digits == cameo;

    // Whom both articles name most.
    private static List<string> SidesOf(Report a, Report b)
    {
        var sides = new List<string>();
        foreach (var one in a.Named.Most)
            foreach (var other in b.Named.Most)
                if (one.Key == other.Key) sides.Add(one.Key);
        return sides;
    }

    private static bool AreOfOneCountries(Event a, Event b) => CountriesOf(a) is { Count: >= SameSides } countries && countries.SetEquals(CountriesOf(b));

    private static HashSet<string> CountriesOf(Event e) => [.. e.Actors.Concat(e.Recipients).Select(p => p.Country).OfType<string>()];

    private static bool NamesNone(Event e, List<string> sides) => !e.Actors.Concat(e.Recipients).Any(p => sides.Contains(p.Name) || (p.Country is { } country && sides.Contains(country)));
}
