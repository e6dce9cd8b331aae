using Parley.Lexicons;
using Parley.Ontology;

namespace Parley.Events.Retelling;

/// <summary>
/// What speaks for two events being one happening, weighed: shared parties, words, places, times and counts, words that point back, and
/// how near they stand. The weights are set by hand on articles of our own.
/// </summary>
internal sealed class RetellingEvidence(PartyComparison parties, RetellingLexicon lexicon)
{
    private const double LeastOfDeeds = 2.25, LeastOfWords = 3, MoreIfNotReal = 0.75, MoreIfUnsupported = 0.5;
    private const double MostOfContent = 1.5, OfEachContent = 0.5;
    private const int LeastStem = 4, LeastShared = 2;
    private const string SameParties = "the same parties", SameParty = "the same party", SameActor = "the same actor", SameRecipient = "the same recipient", SamePlace = "the same place",
        SameNumber = "the same number", AsMany = "as many";
    private static readonly HashSet<string> s_anchors = [SameParties, SameParty, SameActor, SameRecipient, SamePlace, SameNumber, AsMany];

    /// <summary>Whether events of the class are mostly made by saying something: an article has many of one kind, and they differ in what is said.</summary>
    public static bool IsOfWords(EventClass c) =>
        c is EventClass.Accuse or EventClass.Request or EventClass.Reject or EventClass.Threaten or EventClass.Support or EventClass.Agree or EventClass.Concede or EventClass.Cooperate;

    /// <summary>What must come together for the event to be one told before.</summary>
    public static double Least(Event e) => (IsOfWords(e.Class) ? LeastOfWords : LeastOfDeeds) + (e.Status is EventStatus.Happened or EventStatus.Ongoing ? 0 : MoreIfNotReal);

    /// <summary>The weight of what speaks for it, and why in words.</summary>
    public (double Weight, string Because) Of(Telling earlier, Telling later)
    {
        var (a, b) = (earlier.Event, later.Event);
        var weight = 0.0;
        var why = new List<string>();
        var pointing = Pointing(earlier, later);
        Add(pointing, later.Pointer is { } pointer ? $"'{pointer.Words}' points back" : "");
        AddParties(earlier, later, Add);
        Add(WordsOf(earlier, later), "words of the same deed");
        Add(IsNothingNew(earlier, later) ? 0.75 : 0, "no other time or place");
        Add(PlaceComparison.Of(a.Place, b.Place) switch { Likeness.Same => 1, Likeness.Alike => 0.25, _ => PlaceComparison.AreTwoNames(a.Place, b.Place) ? -0.5 : 0 }, SamePlace);
        Add(TimeComparison.Of(earlier.Time, later.Time) == Likeness.Same ? 0.75 : 0, "the same time");
        Add(NumberComparison.Of(a, b) switch { Likeness.Same => 1.25, Likeness.Different => -1.5, _ => 0 }, SameNumber);
        Add(parties.AreCountedOtherwise(earlier, later) ? -1.5 : 0, "");
        Add(parties.AreCountedAlike(earlier, later) ? 0.75 : 0, AsMany);
        var shared = Shared(earlier, later);
        Add(Math.Min(MostOfContent, OfEachContent * shared), "shared words");
        var isHeading = earlier.IsHeading && later.Sentence - earlier.Sentence <= 2;
        Add(isHeading ? 1 : 0, "a heading and its text");
        // Of two demands on one government the matter may be another; a reproach is mostly one and the same.
        if (IsOfWords(b.Class) && b.Class != EventClass.Accuse && shared == 0 && !isHeading && later.Pointer is null) weight--;
        // Words alone do not make two deeds of a kind one.
        if (!why.Exists(s_anchors.Contains) && !isHeading && later.Pointer is null) weight -= 0.75;
        // The same parties do many deeds of a kind: where nothing else tells which one is meant, it is as likely another.
        if (earlier.Sentence != later.Sentence && pointing == 0 && !isHeading && !IsSupported(earlier, later, shared)) weight -= MoreIfUnsupported;
        weight += (later.IsIndefinite && !earlier.IsHeading ? -2 : 0) - Distance(earlier, later);
        return (weight, string.Join(", ", why));

        void Add(double of, string reason)
        {
            weight += of;
            if (of > 0 && reason.Length > 0) why.Add(reason);
        }
    }

    // Whether a place, a time, a number, victims or several words of their matter are told of both.
    private bool IsSupported(Telling earlier, Telling later, int shared) => shared >= LeastShared
        || PlaceComparison.Of(earlier.Event.Place, later.Event.Place) == Likeness.Same || TimeComparison.Of(earlier.Time, later.Time) == Likeness.Same
        || NumberComparison.Of(earlier.Event, later.Event) == Likeness.Same || parties.AreCountedAlike(earlier, later)
        || (later.Event.Class == EventClass.Assault && parties.Recipients(earlier, later) == Likeness.Same);

    // "the attack" after "stormed a post" points back at it, "the murder of a judge" need not; what was taken to point there before, does.
    private double Pointing(Telling earlier, Telling later)
    {
        if (later.Pointer is not { } pointer) return 0;
        var isOfDeed = lexicon.IsGeneral(pointer.Lemma) || earlier.Lemmas.Any(l => IsOneStem(l, pointer.Lemma) || lexicon.AreOfOneFamily(l, pointer.Lemma));
        if (!isOfDeed) return 0;
        return later.Found.Antecedent?.Match == earlier.Found.Match ? 2 : pointer.IsBare ? 1.25 : 0.75;
    }

    private void AddParties(Telling earlier, Telling later, Action<double, string> add)
    {
        if (earlier.Event.Reciprocal || later.Event.Reciprocal)
        {
            add(parties.All(earlier, later) switch { Likeness.Same => 2, Likeness.Alike => 1, _ => 0 }, SameParties);
            return;
        }

        if (parties.AreTurned(earlier, later))
        {
            add(1.5, SameParty);
            return;
        }

        add(parties.Actors(earlier, later) switch { Likeness.Same => 1, Likeness.Alike => 0.5, _ => 0 }, SameActor);
        add(parties.Recipients(earlier, later) switch { Likeness.Same => 1.5, Likeness.Alike => 0.75, _ => 0 }, SameRecipient);
    }

    private double WordsOf(Telling earlier, Telling later)
    {
        if (earlier.Lemmas.Any(a => later.Lemmas.Any(b => IsOneStem(a, b)))) return 1;
        return earlier.Lemmas.Any(a => later.Lemmas.Any(b => lexicon.AreOfOneFamily(a, b))) || (later.Event.Mode is not null && later.Event.Mode == earlier.Event.Mode) ? 0.75 : 0;
    }

    // "raided the camp", "was shot in the camp"
    private static int Shared(Telling earlier, Telling later) =>
        later.Content.Count(w => earlier.Content.Contains(w) || earlier.PartyNouns.Contains(w)) + later.PartyNouns.Count(w => earlier.Content.Contains(w) && !later.Content.Contains(w));

    // What is news of its own mostly comes with its own time or place.
    private static bool IsNothingNew(Telling earlier, Telling later) => later.Times.IsSubsetOf(earlier.Times)
        && (later.Time is null || TimeComparison.Of(earlier.Time, later.Time) >= Likeness.Alike)
        && later.Places.All(p => PlaceComparison.Of(earlier.Event.Place, p) >= Likeness.Alike || earlier.Places.Any(o => PlaceComparison.Of(o, p) >= Likeness.Alike));

    // "meet" and "meeting", "demonstrate" and "demonstration"
    internal static bool IsOneStem(string a, string b)
    {
        if (a == b) return true;
        var common = a.AsSpan().CommonPrefixLength(b);
        return common >= LeastStem && common >= Math.Min(a.Length, b.Length) - 2;
    }

    // The heading and the lead are in every reader's mind.
    private static double Distance(Telling earlier, Telling later)
    {
        var gap = later.Sentence - earlier.Sentence;
        var cost = gap switch { 0 => 0.5, 1 => -0.25, <= 3 => 0.25, <= 6 => 0.5, _ => 1 };
        return earlier.Sentence <= 1 && gap > 1 ? cost / 2 : cost;
    }
}
