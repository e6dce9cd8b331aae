using Parley.Events.Retelling;
using Parley.Lexicons;
using Parley.Ontology;

namespace Parley.Linking.Incidents;

/// <summary>
/// What speaks for two reports telling of one happening, weighed: shared parties, days, places, numbers and words, and how many names their articles share. The weights are set by hand on
/// dossiers of our own.
/// </summary>
internal sealed class IncidentEvidence(RetellingLexicon lexicon, TermCounts terms, JointStep joint)
{
    private const double LeastOfDeeds = 3, LeastOfWords = 3.5, MoreIfNotReal = 0.5;
    private const double OfWords = 2, OfArticles = 5, OfOtherClass = -0.75, OfOwnName = 0.75, OfNoDeed = -0.5;
    private const int DeedWords = 3;

    /// <summary>What must come together for two reports to tell of one happening.</summary>
    public static double Least(Report a) => (RetellingEvidence.IsOfWords(a.Event.Class) ? LeastOfWords : LeastOfDeeds) + (a.Event.Status is Events.EventStatus.Happened or Events.EventStatus.Ongoing ? 0 : MoreIfNotReal);

    /// <summary>The weight of what speaks for it, and why in words.</summary>
    public (double Weight, string Because) Of(Report a, Report b)
    {
        var weight = 0.0;
        var why = new List<string>();
        AddParties(a, b, Add);
        Add(PlaceComparison.Of(a.Event.Place, b.Event.Place) switch { Likeness.Same => 1.5, Likeness.Alike => 0.4, _ => PlaceComparison.AreTwoNames(a.Event.Place, b.Event.Place) ? -0.75 : 0 }, "the same place");
        AddTime(a, b, Add);
        Add(joint.Of(a, b), "a step that its days name");
        Add(NumberComparison.Of(a.Event, b.Event) switch { Likeness.Same => 1, Likeness.Different => -0.5, _ => 0 }, "the same numbers");
        Add(WordsOf(a, b), "words of the same deed");
        Add(OfWords * terms.Likeness(a.Event.Words, b.Event.Words), "shared words");
        Add(OfArticles * terms.Likeness(a.Terms, b.Terms), "articles about the same");
        Add(a.Event.Class == b.Event.Class ? 0 : OfOtherClass, "");
        return (weight, string.Join(", ", why));

        void Add(double of, string reason)
        {
            weight += of;
            if (of > 0) why.Add(reason);
        }
    }

    private static void AddParties(Report a, Report b, Action<double, string> add)
    {
        if (a.Event.Reciprocal || b.Event.Reciprocal)
        {
            add(SideComparison.Of(IncidentContradiction.Both(a.Event), IncidentContradiction.Both(b.Event), areVictims: false) switch { Likeness.Same => 1.5, Likeness.Alike => 1, _ => 0 }, "the same parties");
            return;
        }

        if (IsTurned(a.Event, b.Event) || IsTurned(b.Event, a.Event))
        {
            add(2, "the same party");
            return;
        }

        add(SideComparison.ShareName(a.Event.Actors, b.Event.Actors) || SideComparison.ShareName(a.Event.Recipients, b.Event.Recipients) ? OfOwnName : 0, "the same name");
        add(SideComparison.Of(a.Event.Actors, b.Event.Actors, areVictims: false) switch { Likeness.Same => 1, Likeness.Alike => 0.75, Likeness.Different => -1, _ => 0 }, "the same actor");
        add(SideComparison.Of(a.Event.Recipients, b.Event.Recipients, a.Event.Class == EventClass.Assault) switch { Likeness.Same => 1, Likeness.Alike => 0.6, _ => 0 }, "the same recipient");
    }

    // Headings leave out the auxiliary ("Envoy held in Lagos"), and who suffered it is then taken for who did it.
    private static bool IsTurned(Events.Event heading, Events.Event text) => heading.Recipients.Count == 0 && heading.Actors.Count > 0 && SideComparison.ShareName(heading.Actors, text.Recipients);

    private static void AddTime(Report a, Report b, Action<double, string> add)
    {
        var (one, other) = (Occasion.Of(a), Occasion.Of(b));
        var days = one.DaysFrom(other);
        if (one.IsSame(other)) add(one.From == one.To && other.From == other.To ? 2 : 1.5, "the same days");
        else if (one.IsTold && other.IsTold) add(days > 0 ? -0.75 : 0.75, "days within the other's");
        else if (one.IsTold || other.IsTold) add(days > 0 ? -0.75 : 0.5, "days that may be the same");
        else if (a.Published is { } first && b.Published is { } second) add(Math.Abs(first.DayNumber - second.DayNumber) switch { <= 1 => 0.75, <= 4 => 0.25, <= 10 => -0.75, <= 40 => -1.5, _ => -2.25 }, "published on the same days");
    }

    private double WordsOf(Report a, Report b)
    {
        var (ones, others) = (a.Event.Words.Take(DeedWords), b.Event.Words.Take(DeedWords));
        if (ones.Any(w => others.Any(v => RetellingEvidence.IsOneStem(w, v)))) return 0.75;
        return ones.Any(w => others.Any(v => lexicon.AreOfOneFamily(w, v))) || (a.Event.Mode is not null && a.Event.Mode == b.Event.Mode) ? 0.5 : OfNoDeed;
    }
}
