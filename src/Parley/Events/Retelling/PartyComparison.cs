using Parley.Entities;
using Parley.Entities.Actors;
using Parley.Events.Participants;
using Parley.Ontology;
using Parley.Text;

namespace Parley.Events.Retelling;

/// <summary>Whether the parties of two events of one article may be the same.</summary>
internal sealed class PartyComparison(ResolvedArticle article, CountReader counts)
{
    // Index of the last sentence that may be the lead: after a dateline and a heading.
    private const int Lead = 2;

    /// <summary>Compares the actors.</summary>
    public Likeness Actors(Telling a, Telling b) => Compare(a.Found.Parties.Actors, b.Found.Parties.Actors, areVictims: false);

    /// <summary>Whether the later event's victims or addressees are the same kind of people in another number: "killed 20 villagers", "killed 11 villagers".</summary>
    public bool AreCountedOtherwise(Telling a, Telling b) => HaveCounts(a, b, (one, other) => one != other);

    /// <summary>Whether they are the same kind of people in the same number.</summary>
    public bool AreCountedAlike(Telling a, Telling b) => HaveCounts(a, b, (one, other) => one == other);

    private bool HaveCounts(Telling a, Telling b, Func<double, double, bool> compare) =>
        a.Found.Parties.Recipients.Exists(one => CountOf(one) is { } count && b.Found.Parties.Recipients.Exists(other => Noun(one) == Noun(other) && CountOf(other) is { } otherCount && compare(count, otherCount)));

    private double? CountOf(int mention) => counts.Of(article.Parsed.Sentences[article.Heads[mention].Sentence], article.Heads[mention].Token);

    /// <summary>Compares the recipients; of force they may be several victims of one deed.</summary>
    public Likeness Recipients(Telling a, Telling b) => Compare(a.Found.Parties.Recipients, b.Found.Parties.Recipients, a.Event.Class == EventClass.Assault);

    /// <summary>Compares all parties of what two do to each other; where one event names fewer they are at most alike.</summary>
    public Likeness All(Telling a, Telling b)
    {
        var (one, other) = (Both(a), Both(b));
        var likeness = Compare(one, other, areVictims: false);
        return likeness == Likeness.Same && Math.Min(one.Count, other.Count) < 2 ? Likeness.Alike : likeness;
    }

    /// <summary>
    /// Whether the only party of one event stands on the other side of the other: headings leave out the auxiliary ("Envoy held in Lagos"),
    /// and who suffered it is then taken for who did it.
    /// </summary>
    public bool AreTurned(Telling a, Telling b) => IsTurned(a.Found.Parties, b.Found.Parties) || IsTurned(b.Found.Parties, a.Found.Parties);

    private bool IsTurned(Parties heading, Parties text) => heading.Recipients.Count == 0 && text.Recipients.Count > 0
        && heading.Actors.Count > 0 && Compare(heading.Actors, text.Recipients, areVictims: false) == Likeness.Same;

    private static List<int> Both(Telling t) => [.. t.Found.Parties.Actors.Concat(t.Found.Parties.Recipients).Distinct()];

    // The shorter list is looked for in the longer one: one side may be left out, none may be exchanged.
    private Likeness Compare(List<int> a, List<int> b, bool areVictims)
    {
        var (few, many) = a.Count <= b.Count ? (a, b) : (b, a);
        if (few.Count == 0) return Likeness.Unknown;
        var likeness = Likeness.Same;
        foreach (var one in few)
        {
            var best = many.Max(other => ReferenceEquals(few, a) ? Compare(one, other, areVictims) : Compare(other, one, areVictims));
            if (best < likeness) likeness = best;
        }

        return likeness;
    }

    private Likeness Compare(int a, int b, bool areVictims)
    {
        var (one, other) = (article.Mentions[a], article.Mentions[b]);
        if (First(a) == First(b) || IsSameName(one.Name, other.Name)) return Likeness.Same;
        var areThings = article.Forms[a] == ActorForm.Thing || article.Forms[b] == ActorForm.Thing;
        var areOfTwo = AreOfTwoCountries(one, other);
        if (!areOfTwo && IsSameNoun(a, b) && !IsBroughtIn(b)) return IsDefinite(other.Text) ? Likeness.Same : Likeness.Alike;
        if (one.Country is { } country && country == other.Country && (areThings || !areVictims && (one.Sector is null || other.Sector is null) && !Side.IsArmed(one) && !Side.IsArmed(other))) return Likeness.Alike;
        if (areThings) return Likeness.Unknown;
        if (AreTwoPersons(a, b)) return IsSameSurname(one.Text, other.Text) ? Likeness.Alike : Likeness.Different;
        if (areOfTwo) return Likeness.Different;
        if (AreTwoOffices(a, b)) return Likeness.Different;
        if (areVictims) return Side.Of(one) is { } side && Side.Of(other) is { } otherSide && side != otherSide ? Likeness.Different : Likeness.Unknown;
        return AreOfOneKind(one, other) ? Likeness.Alike : AreOfficers(one, other) ? Likeness.Unknown : IsSomeSide(one) && IsSomeSide(other) ? Likeness.Different : Likeness.Unknown;
    }

    private bool AreTwoPersons(int a, int b) => article.Forms[a] == ActorForm.Person && article.Forms[b] == ActorForm.Person;

    // "a police commander" and "the governor"
    private bool AreTwoOffices(int a, int b) => article.Forms[a] == ActorForm.Describe && article.Forms[b] == ActorForm.Describe
        && article.Mentions[a].Sector is "GOV" or "MIL" or "COP" or "JUD" or "LEG" && article.Mentions[b].Sector is "GOV" or "MIL" or "COP" or "JUD" or "LEG"
        && article.Mentions[a].Sector != article.Mentions[b].Sector;

    // "an army unit" is a new one; but in the lead, after a heading, everybody is brought in anew.
    private bool IsBroughtIn(int mention) => article.Heads[mention].Sentence > Lead && IsIndefinite(article.Mentions[mention].Text);

    private static bool IsDefinite(string words) => words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("these ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("those ", StringComparison.OrdinalIgnoreCase);

    private static bool IsIndefinite(string words) => words.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("an ", StringComparison.OrdinalIgnoreCase);

    // "Judge Elena Ruiz", "Ruiz"
    private static bool IsSameSurname(string a, string b) => a.Split(' ')[^1].Equals(b.Split(' ')[^1], StringComparison.OrdinalIgnoreCase);

    private static bool AreOfTwoCountries(Mention a, Mention b) => a.Country is not null && b.Country is not null && a.Country != b.Country
        && !(Side.IsArmed(a) && Side.IsArmed(b));

    // "six soldiers", "the soldiers"; "the governor", "Governor Omar Haddad"
    private bool IsSameNoun(int a, int b) => Noun(a) is { } noun ? noun == Noun(b) || IsTitle(noun, b) : Noun(b) is { } title && IsTitle(title, a);

    private bool IsTitle(string noun, int person) => article.Forms[person] == ActorForm.Person
        && (article.Mentions[person].Role?.Split(' ').Contains(noun, StringComparer.OrdinalIgnoreCase) == true || IsBeforeSurname(noun, person));

    // Whole words: a "man" is not in "Norman"; nor is the "bishop" who is only called so in the surname.
    private bool IsBeforeSurname(string noun, int person)
    {
        var words = article.Parsed.Sentences[article.Heads[person].Sentence].Tokens.Where(t => article.Mentions[person].Span.Contains(t.Span));
        return words.SkipLast(1).Any(t => t.Lemma.Equals(noun, StringComparison.OrdinalIgnoreCase));
    }

    private string? Noun(int mention)
    {
        var head = article.Parsed.Sentences[article.Heads[mention].Sentence].Tokens[article.Heads[mention].Token];
        return head.Pos == PartOfSpeech.Noun ? head.Lemma : null;
    }

    // A country is a wider name for its government and its forces; "police" without a country may be anybody's.
    private static bool AreOfOneKind(Mention a, Mention b)
    {
        if (Side.IsArmed(a) && Side.IsArmed(b)) return true;
        if (!IsSomeSide(a) || !IsSomeSide(b) || Side.IsArmed(a) || Side.IsArmed(b)) return false;
        if (a.Sector == b.Sector) return a.Sector is not null || a.Country == b.Country;
        return (a.Sector is null or "GOV" || b.Sector is null or "GOV") && a.Country is not null && a.Country == b.Country;
    }

    // "Officers" are the army's or the police's.
    private static bool AreOfficers(Mention a, Mention b) => a.Sector is "MIL" or "COP" && b.Sector is "MIL" or "COP" && (a.Country is null || b.Country is null);

    // Of civilians and what nobody knows the words may be many: a gunman is an employee is a man.
    private static bool IsSomeSide(Mention party) => party.Code is not null && party.Sector is null or "GOV" or "MIL" or "COP" or "JUD" or "LEG" or "SPY" or "IGO" || Side.IsArmed(party);

    private int First(int mention)
    {
        while (article.Mentions[mention].SameAs is { } before && before != mention) mention = before;
        return mention;
    }

    // "a soldier" twice may be two.
    private static bool IsSameName(string a, string b) => Plain(a) is { } plain && plain == Plain(b) && !IsIndefinite(plain);

    private static string Plain(string name)
    {
        var plain = name.ToLowerInvariant();
        return plain.StartsWith("the ", StringComparison.Ordinal) ? plain[4..] : plain;
    }
}
