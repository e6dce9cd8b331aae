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

    private readonly Func<string, string, bool> _areOfOneFamily = lexicon.AreOfOneFamily;

    // By reference: the words of an event are compared with those of many others.
    private readonly Dictionary<IReadOnlyList<string>, TermSet> _words = new(ReferenceEqualityComparer.Instance);

    /// <summary>What must come together for two reports to tell of one happening.</summary>
    public static double Least(Report a) => (RetellingEvidence.IsOfWords(a.Event.Class) ? LeastOfWords : LeastOfDeeds) + (a.Event.Status is Events.EventStatus.Happened or Events.EventStatus.Ongoing ? 0 : MoreIfNotReal);

    /// <summary>The weight of what speaks for it.</summary>
    public double Of(Report a, Report b) => Weigh(a, b, null);

    /// <summary>What speaks for it, in words.</summary>
    public string Because(Report a, Report b)
    {
        var why = new List<string>();
        Weigh(a, b, why);
        return string.Join(", ", why);
    }

    // Of thousands of pairs one is told why: the words are put together for that one alone.
    private double Weigh(Report a, Report b, List<string>? why)
    {
        var tally = new Tally(why);
        AddParties(a, b, ref tally);
        tally.Add(PlaceComparison.Of(a.Event.Place, b.Event.Place) switch { Likeness.Same => 1.5, Likeness.Alike => 0.4, _ => PlaceComparison.AreTwoNames(a.Event.Place, b.Event.Place) ? -0.75 : 0 }, "the same place");
        AddTime(a, b, ref tally);
        tally.Add(joint.Of(a, b), "a step that its days name");
        tally.Add(NumberComparison.Of(a.Event, b.Event) switch { Likeness.Same => 1, Likeness.Different => -0.5, _ => 0 }, "the same numbers");
        tally.Add(WordsOf(a, b), "words of the same deed");
        tally.Add(OfWords * LikenessOf(a.Event.Words, b.Event.Words), "shared words");
        tally.Add(OfArticles * terms.Likeness(a.Terms, b.Terms), "articles about the same");
        tally.Add(a.Event.Class == b.Event.Class ? 0 : OfOtherClass, "");
        return tally.Weight;
    }

    // A set is made only of what shares a word with another.
    private double LikenessOf(IReadOnlyList<string> ones, IReadOnlyList<string> others) => Share(ones, others) ? terms.Likeness(SetOf(ones), SetOf(others)) : 0;

    private static bool Share(IReadOnlyList<string> ones, IReadOnlyList<string> others)
    {
        for (var i = 0; i < ones.Count; i++)
            for (var j = 0; j < others.Count; j++)
                if (ones[i] == others[j]) return true;
        return false;
    }

    private TermSet SetOf(IReadOnlyList<string> words) => _words.TryGetValue(words, out var set) ? set : _words[words] = TermSet.Of(words);

    private static void AddParties(Report a, Report b, ref Tally tally)
    {
        if (a.Event.Reciprocal || b.Event.Reciprocal)
        {
            tally.Add(SideComparison.Of(IncidentContradiction.Both(a.Event), IncidentContradiction.Both(b.Event), areVictims: false) switch { Likeness.Same => 1.5, Likeness.Alike => 1, _ => 0 }, "the same parties");
            return;
        }

        if (IsTurned(a.Event, b.Event) || IsTurned(b.Event, a.Event))
        {
            tally.Add(2, "the same party");
            return;
        }

        tally.Add(SideComparison.ShareName(a.Event.Actors, b.Event.Actors) || SideComparison.ShareName(a.Event.Recipients, b.Event.Recipients) ? OfOwnName : 0, "the same name");
        tally.Add(SideComparison.Of(a.Event.Actors, b.Event.Actors, areVictims: false) switch { Likeness.Same => 1, Likeness.Alike => 0.75, Likeness.Different => -1, _ => 0 }, "the same actor");
        tally.Add(SideComparison.Of(a.Event.Recipients, b.Event.Recipients, a.Event.Class == EventClass.Assault) switch { Likeness.Same => 1, Likeness.Alike => 0.6, _ => 0 }, "the same recipient");
    }

    // Headings leave out the auxiliary ("Envoy held in Lagos"), and who suffered it is then taken for who did it.
    private static bool IsTurned(Events.Event heading, Events.Event text) => heading.Recipients.Count == 0 && heading.Actors.Count > 0 && SideComparison.ShareName(heading.Actors, text.Recipients);

    private static void AddTime(Report a, Report b, ref Tally tally)
    {
        var (one, other) = (Occasion.Of(a), Occasion.Of(b));
        var days = one.DaysFrom(other);
        if (one.IsSame(other)) tally.Add(one.From == one.To && other.From == other.To ? 2 : 1.5, "the same days");
        else if (one.IsTold && other.IsTold) tally.Add(days > 0 ? -0.75 : 0.75, "days within the other's");
        else if (one.IsTold || other.IsTold) tally.Add(days > 0 ? -0.75 : 0.5, "days that may be the same");
        else if (a.Published is { } first && b.Published is { } second) tally.Add(Math.Abs(first.DayNumber - second.DayNumber) switch { <= 1 => 0.75, <= 4 => 0.25, <= 10 => -0.75, <= 40 => -1.5, _ => -2.25 }, "published on the same days");
    }

    private double WordsOf(Report a, Report b)
    {
        if (IsAnyOfDeed(a.Event.Words, b.Event.Words, RetellingEvidence.IsOneStem)) return 0.75;
        return (a.Event.Mode is not null && a.Event.Mode == b.Event.Mode) || IsAnyOfDeed(a.Event.Words, b.Event.Words, _areOfOneFamily) ? 0.5 : OfNoDeed;
    }

    private static bool IsAnyOfDeed(IReadOnlyList<string> ones, IReadOnlyList<string> others, Func<string, string, bool> isOne)
    {
        for (var i = 0; i < ones.Count && i < DeedWords; i++)
            for (var j = 0; j < others.Count && j < DeedWords; j++)
                if (isOne(ones[i], others[j])) return true;
        return false;
    }

    private struct Tally(List<string>? why)
    {
        public double Weight { get; private set; }

        public void Add(double of, string reason)
        {
            Weight += of;
            if (of > 0) why?.Add(reason);
        }
    }
}
