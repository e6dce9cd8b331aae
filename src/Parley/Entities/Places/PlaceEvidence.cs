using Parley.Entities.Names;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Places;

/// <summary>
/// Weighs whether a name means a place, a person or something else: what is known of the name, and the words next to it. The
/// weights are plain numbers, one for each observation, so that a wrong reading can be followed.
/// </summary>
internal sealed class PlaceEvidence(Lexicon lexicon)
{
    /// <summary>A name with as much evidence is a place.</summary>
    public const double Enough = 1;

    private const double Unheard = -0.5, Obscure = -0.2, Respelt = 0.7;
    private const int MostLetters = 5;

    private readonly PlaceWords _words = lexicon.PlaceWords;

    /// <summary>The weight of one name in its sentence.</summary>
    public double Of(Sentence sentence, PlaceName name, NameMatch?[] names, bool caseless)
    {
        var tokens = sentence.Tokens;
        var isKnown = name.Renown == PlaceRenown.Known;
        var prior = isKnown ? Prior(name.Candidates) - (name.IsRespelt ? Respelt : 0) : name.Renown == PlaceRenown.Obscure ? Obscure : Unheard;
        if (name.First == name.Last && IsWeak(tokens[name.First].Form.ToLowerInvariant())) prior = Math.Min(prior, 1.5) - 2;
        if (caseless && prior < 1.2) return -5;
        var weight = prior + Before(sentence, name, caseless) + After(sentence, name, caseless) + Words(tokens, name, caseless) + (caseless ? 0 : Acronym(sentence, name));
        if (IsObjectOfPlaceVerb(tokens, name.First, name.Last, _words)) weight += isKnown ? 1 : 1.7;
        if (name.Noun is not null) weight += isKnown ? 1 : 2;
        return weight + Actor(sentence, name, names);
    }

    /// <summary>How strongly a preposition before the name says that it is a place: 0 not, 2 strongly.</summary>
    public static int PrepositionBefore(Sentence sentence, int first, PlaceWords words)
    {
        var at = first - 1;
        while (at >= 0 && (sentence.Tokens[at].Pos is PartOfSpeech.Det or PartOfSpeech.Adj || words.Noun(sentence.Tokens[at].Lemma) is { Of: true })) at--;
        if (at < 0) return 0;
        var preposition = sentence.Tokens[at].Form.ToLowerInvariant();
        return preposition is "of" or "on" && at > 0 && words.IsHead(sentence.Tokens[at - 1].Form.ToLowerInvariant(), preposition) ? 2 : words.Preposition(preposition);
    }

    /// <summary>Whether the name is the object of a verb whose object is a place: "stormed X".</summary>
    public static bool IsObjectOfPlaceVerb(TokenList tokens, int first, int last, PlaceWords words)
    {
        for (var i = first; i <= last; i++)
            if (tokens[i] is { Relation: "obj" or "nsubj:pass", Head: >= 0 } token && words.IsPlaceVerb(tokens[token.Head].Lemma)) return true;
        return false;
    }

    private static double Prior(IReadOnlyList<PlaceMatch> candidates)
    {
        var best = -0.5;
        foreach (var (entry, byMainName) in candidates)
        {
            var known = entry.Kind switch
            {
                PlaceKind.Country => 2.5,
                PlaceKind.Capital => 2,
                PlaceKind.Admin1 or PlaceKind.Region or PlaceKind.Island or PlaceKind.Water or PlaceKind.Mountain => entry.IsBuiltIn ? 1.7 : 0,
                PlaceKind.Site => entry.IsBuiltIn ? 1.4 : -0.5,
                _ => entry.Population switch { >= 300_000 => 1.6, >= 100_000 => 1.2, >= 15_000 => entry.IsBuiltIn ? 1 : 0.8, _ => entry.IsBuiltIn ? 1 : 0 },
            };
            best = Math.Max(best, byMainName || entry.IsBuiltIn ? known : known - 0.6);
        }

        return best;
    }

    private double Before(Sentence sentence, PlaceName name, bool caseless)
    {
        if (name.First == 0) return 0;
        var tokens = sentence.Tokens;
        var previous = tokens[name.First - 1];
        var form = previous.Form.ToLowerInvariant();
        if (previous.Form is "," or "(") return 0;
        var isCountry = name.Candidates.Any(c => c.Entry.Kind == PlaceKind.Country && c.Entry.IsBuiltIn);
        if (!caseless && Joins(tokens, name.First - 1) && IsPersonalTitle(form)) return isCountry ? -1 : -4;
        if (Joins(tokens, name.First - 1) && _words.IsGivenName(form)) return -4;
        if (previous.Pos == PartOfSpeech.Propn && !caseless && PlaceNameFinder.IsCapital(previous.Form) && previous.Form.Length > 1
            && Joins(tokens, name.First - 1) && !IsTransparent(form)) return isCountry ? -1 : -2.5;
        if (form == "of" && OfOrganisation(tokens, name.First - 1)) return isCountry ? -0.5 : -2.5;
        return name.IsLed || PrepositionBefore(sentence, name.First, _words) == 2 ? 1.7 : PrepositionBefore(sentence, name.First, _words) == 1 ? 0.7 : 0;
    }

    private double After(Sentence sentence, PlaceName name, bool caseless)
    {
        var tokens = sentence.Tokens;
        if (name.Last + 1 >= tokens.Count) return 0;
        var next = tokens[name.Last + 1];
        var form = next.Form.ToLowerInvariant();
        if (next.Form == "-" && name.Last + 2 < tokens.Count && next.Span.Start == tokens[name.Last].Span.End)
            return PlaceNameFinder.IsCapital(tokens[name.Last + 2].Form) ? -0.5 : -0.3;
        if (!Joins(tokens, name.Last) || caseless) return 0;
        // "a Hammond resident", "Basra police".
        if (!PlaceNameFinder.IsCapital(next.Form)) return next.Pos != PartOfSpeech.Noun ? 0 : lexicon.Actors.Agent(form) is not null ? name.Renown == PlaceRenown.Known ? 0.6 : 0.3 : IsModifier(tokens, name) ? -1.2 : 0;
        if (EndsInNoun(tokens, name.Last + 1)) return 0.3;
        if (_words.Noun(form) is { After: true } || lexicon.Actors.Title(form) is not null) return 0.3;
        if (_words.IsNoPlace(form)) return -2.5;
        // "Iraq Monday", "Syria President Assad" go on with something else; "Jordan Belfort" does not.
        if (next.Pos != PartOfSpeech.Propn || next.Relation is "obl:unmarked" or "nmod:unmarked" || IsDay(form)) return 0;
        return next.Head == tokens[name.Last].Head || tokens[next.Head < 0 ? name.Last + 1 : next.Head] == tokens[name.Last] || tokens[name.Last].Head == name.Last + 1 ? -2.3 : -0.7;
    }

    // "in a Volkswagen van", "in the Kurmanji dialect": what is unheard of and stands before a common noun says of what make or kind that is.
    private bool IsModifier(TokenList tokens, PlaceName name)
    {
        if (name.Renown == PlaceRenown.Known || name.Noun is not null) return false;
        // "the Spotswood quarantine station": the last noun counts.
        var last = name.Last + 1;
        while (last + 1 < tokens.Count && tokens[last + 1].Pos == PartOfSpeech.Noun && Joins(tokens, last)) last++;
        return _words.Noun(tokens[last].Lemma) is null;
    }

    // "U.N.", "ODE" are no towns; "575 B.C.", "R. Benjamin, MD" no provinces.
    private double Acronym(Sentence sentence, PlaceName name)
    {
        var tokens = sentence.Tokens;
        if (name.First != name.Last || Letters(tokens[name.First].Form) is not (> 0 and <= MostLetters and var letters)) return 0;
        if (!name.Candidates.Any(c => c.Entry.IsBuiltIn)) return name.First == 0 && name.Last + 1 < tokens.Count && tokens[name.Last + 1].Form is "," or "(" ? 0 : -4;
        if (letters > 2 || name.First == 0 || name.Candidates.Any(c => c.Entry.Kind == PlaceKind.Country && c.Entry.IsBuiltIn)) return 0;
        return tokens[name.First - 1].Pos == PartOfSpeech.Num || (tokens[name.First - 1].Form == "," && IsPerson(tokens, name.First - 2)) ? -3 : 0;
    }

    // "R. Benjamin", "Mary Smith": a name that ends there begins with an initial or a given name.
    private bool IsPerson(TokenList tokens, int last)
    {
        var first = last;
        while (first > 0 && tokens[first - 1].Pos == PartOfSpeech.Propn && Joins(tokens, first - 1)) first--;
        return first < last && (tokens[first].Form is [_, '.'] || tokens[last - 1].Form is [_, '.'] || _words.IsGivenName(tokens[first].Form.ToLowerInvariant()));
    }

    // The letters of an acronym; 0 where it is none.
    private static int Letters(string form)
    {
        var letters = 0;
        foreach (var c in form)
        {
            if (char.IsUpper(c)) letters++;
            else if (c != '.') return 0;
        }

        return letters > 1 ? letters : 0;
    }

    private static double Words(TokenList tokens, PlaceName name, bool caseless)
    {
        // "gerson palermo": in texts without capitals the tree has to tell that a name is part of a longer one.
        if (caseless) return name.First == name.Last && name.First > 0 && tokens[name.First] is { Relation: "flat" } part && part.Head == name.First - 1 ? -1.5 : 0;
        var weight = name.Last > name.First ? 0.4 : 0.0;
        var head = tokens[name.Last];
        if (name.First == name.Last && head.Pos is not (PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.X)) weight -= head.Pos == PartOfSpeech.Adj ? 0.8 : 1.5;
        if (name.First == name.Last && name.First == 0 && head.Pos != PartOfSpeech.Propn) weight -= 1;
        return weight;
    }

    private static double Actor(Sentence sentence, PlaceName name, NameMatch?[] names)
    {
        var match = names[name.First] ?? names[name.Last];
        if (match is null) return 0;
        var isPlace = match.Entries.Any(e => e.Kind is NameKind.Country or NameKind.Capital or NameKind.Region);
        if (match.First < name.First || match.Last > name.Last)
        {
            // "the South African Air Force", "Bank of Uganda" hold a place and are none.
            var only = sentence.Tokens[match.First].Form.ToLowerInvariant() is "the" && match.First == name.First - 1 && match.Last == name.Last;
            return only || isPlace || (match.First == name.First && IsLower(sentence, name.Last + 1, match.Last)) ? 0 : -5;
        }

        if (isPlace) return match.First == name.First && match.Last == name.Last ? 0.5 : 0;
        var isPerson = match.Entries.All(e => e.Kind is NameKind.Person or NameKind.Surname);
        if (isPerson) return match.Last > match.First ? -4 : -0.6;
        var isWhole = match.First == name.First && match.Last == name.Last;
        if (name.Renown != PlaceRenown.Known) return name.Noun is not null ? -1.5 : isWhole ? -3 : -0.5;
        if (match.Entries.Any(e => e.Kind is NameKind.Adjective or NameKind.People)) return isWhole && IsBeforeNoun(sentence.Tokens, name.Last) ? -2 : -0.5;
        return match.Entries.Any(e => e.Kind == NameKind.Seat) ? 0 : -1.5;
    }

    // "Thai town", "Saudi officials".
    private static bool IsBeforeNoun(TokenList tokens, int last) =>
        last + 1 < tokens.Count && tokens[last + 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj && Joins(tokens, last);

    private bool IsWeak(string word) => _words.IsWeak(word) || _words.IsGivenName(word) || lexicon.Actors.Title(word) is not null || lexicon.Actors.Agent(word) is not null;

    // "United States military": the country, and what is its own.
    private static bool IsLower(Sentence sentence, int from, int to)
    {
        for (var i = from; i <= to; i++)
            if (PlaceNameFinder.IsCapital(sentence.Tokens[i].Form)) return false;
        return from <= to;
    }

    // "Istanbul Ataturk International Airport".
    private bool EndsInNoun(TokenList tokens, int at)
    {
        while (at + 1 < tokens.Count && Joins(tokens, at) && PlaceNameFinder.IsCapital(tokens[at + 1].Form) && tokens[at + 1].Pos == PartOfSpeech.Propn) at++;
        return _words.Noun(tokens[at].Form.ToLowerInvariant()) is { After: true };
    }

    // "University of X", "Bank of X", "Duke of X" are not X.
    private static bool OfOrganisation(TokenList tokens, int of) =>
        of > 0 && tokens[of - 1].Pos == PartOfSpeech.Propn && PlaceNameFinder.IsCapital(tokens[of - 1].Form)
            && tokens[of - 1].Form.ToLowerInvariant() is not ("city" or "state" or "province" or "town" or "county" or "region" or "government" or "village" or "district"
                or "north" or "south" or "east" or "west" or "coast" or "republic" or "university-town");

    private bool IsPersonalTitle(string word) =>
        word is "mr" or "mr." or "mrs" or "mrs." or "ms" or "ms." or "dr" or "dr." or "sir" or "lord" or "lady" || lexicon.Actors.Title(word) is not null || lexicon.Actors.Title(word.TrimEnd('.')) is not null;

    /// <summary>Whether the word says which part of a place is meant: "northern", "downtown".</summary>
    public static bool IsPart(string word) =>
        word is "north" or "south" or "east" or "west" or "northern" or "southern" or "eastern" or "western" or "central" or "greater" or "upper" or "lower"
            or "northeast" or "northwest" or "southeast" or "southwest" or "northeastern" or "northwestern" or "southeastern" or "southwestern" or "downtown" or "mainland" or "old" or "new"
            or "suburban" or "rural" or "urban" or "coastal" or "inner" or "outer";

    // Directions and the like before a name, and the end of another name's possessor, do not belong to a longer name.
    private bool IsTransparent(string word) =>
        IsPart(word) || _words.Noun(word) is not null || IsDay(word) || _words.Preposition(word) > 0;

    /// <summary>Names of days and months, which stand as places do.</summary>
    public static bool IsDay(string word) =>
        word.TrimEnd('s') is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "january" or "february" or "march" or "april" or "may"
            or "june" or "july" or "august" or "september" or "october" or "november" or "december" or "jan." or "feb." or "aug." or "sept." or "oct." or "nov." or "dec.";

    private static bool Joins(TokenList tokens, int left) => tokens[left + 1].Span.Start - tokens[left].Span.End <= 1;
}
