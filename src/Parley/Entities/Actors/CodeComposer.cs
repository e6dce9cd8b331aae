using Parley.Entities.Names;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Actors;

/// <summary>
/// Joins the codes of a phrase's words, where a user's lexicon gives them such: of a name with code GON and a noun with code ~GOVFRM
/// "Gondor's foreign minister" has GONGOVFRM. Names stand for their bearers wherever in the phrase they stand, as in dictionaries of
/// the PETRARCH family; who is named twice over ("lawmakers in X and Y") is as many actors.
/// </summary>
internal sealed class CodeComposer(ActorLexicon lexicon)
{
    private const int MostWords = 6;

    /// <summary>The readings of the phrase with codes joined: the one that came in, another in its place, or several.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="head">The phrase's head word.</param>
    /// <param name="span">Its first and last token.</param>
    /// <param name="names">For each token the name that covers it.</param>
    /// <param name="day">Day on which codes are asked for; null: unknown.</param>
    /// <param name="reading">What the phrase was read as; null: as no actor.</param>
    public IEnumerable<ActorReading> Compose(Sentence sentence, int head, (int First, int Last) span, NameMatch?[] names, DateOnly? day, ActorReading? reading)
    {
        if (reading is { Form: ActorForm.Pronoun } || names[head]?.Entries.Any(e => e.Kind == NameKind.Person) == true) return [reading!];
        var (nouns, coversHead) = Nouns(sentence, head, span, names);
        if (reading is null && !coversHead) return [];
        var bearers = Bearers(sentence, span, names, day);
        if (bearers.Count == 0) bearers = BehindAll(sentence, head, names, day);
        if (bearers.Count == 0 && Shared(sentence, head, names, day) is { } shared) bearers.Add(shared);
        if (nouns.Count == 0 && bearers.Count == 0) return reading is null ? [] : [reading];
        var form = reading?.Form is null or ActorForm.Thing && coversHead ? ActorForm.People : reading!.Form;
        if (bearers.Count == 0) return [Joined(reading ?? new ActorReading { Form = form }, null, nouns, form)];
        return bearers.Select(b => Joined(reading ?? new ActorReading { Form = form }, b, nouns, form));
    }

    private static ActorReading Joined(ActorReading reading, NameEntry? bearer, List<AgentNoun> nouns, ActorForm form)
    {
        var country = bearer?.Country ?? reading.Country;
        var code = bearer is null || bearer.Kind == NameKind.Capital ? country ?? "" : bearer.Code ?? country ?? "";
        var sector = bearer?.Kind == NameKind.Capital ? null : bearer?.Sector;
        foreach (var noun in nouns)
        {
            sector = noun.Sector ?? sector;
            if ((noun.Code ?? (noun.Sector is { } s ? new JoiningCode(s, false) : null)) is { } joining) code = joining.Join(code);
        }

        // What only the built-in words tell of the sector ("navy captain") stays.
        if (nouns.Count == 0 && sector is null && reading.Sector is { } own)
        {
            sector = own;
            code += own;
        }

        // A code that is joined from a user's says all that is to be said.
        return reading with { Community = null, Country = country, Sector = sector, Code = code.Length == 0 ? null : code, Form = form };
    }

    private (List<AgentNoun> Nouns, bool CoversHead) Nouns(Sentence sentence, int head, (int First, int Last) span, NameMatch?[] names)
    {
        var words = new List<(string Word, int Token)>();
        for (var t = span.First; t <= span.Last; t++)
            foreach (var word in NameWords.Of(sentence.Tokens[t].Form)) words.Add((names[t] is null ? word : "", t));
        var nouns = new List<AgentNoun>();
        var coversHead = false;
        for (var i = 0; i < words.Count;)
        {
            var (noun, length) = Longest(words, i);
            if (noun is not null && !nouns.Contains(noun)) nouns.Add(noun);
            coversHead |= noun is not null && words[i].Token <= head && words[i + length - 1].Token >= head;
            i += length;
        }

        return (nouns, coversHead);
    }

    private (AgentNoun? Noun, int Length) Longest(List<(string Word, int Token)> words, int at)
    {
        for (var length = Math.Min(MostWords, words.Count - at); length > 0; length--)
        {
            var key = string.Join(' ', words.GetRange(at, length).Select(w => w.Word));
            if (lexicon.Agent(key) is { } noun) return (noun, length);
        }

        return (null, 1);
    }

    // The first name of the phrase, and those coordinated with it.
    private static List<NameEntry> Bearers(Sentence sentence, (int First, int Last) span, NameMatch?[] names, DateOnly? day)
    {
        var bearers = new List<NameEntry>();
        var taken = new List<NameMatch>();
        for (var at = span.First; at <= span.Last; at++)
        {
            if (names[at] is not { } match || match.First != at || NameChoice.Best(match.Entries, day) is not { } entry) continue;
            if (taken.Count > 0 && !taken.Exists(t => IsConjunctOf(sentence, match, t))) continue;
            taken.Add(match);
            bearers.Add(entry);
        }

        return bearers;
    }

    private static bool IsConjunctOf(Sentence sentence, NameMatch match, NameMatch other)
    {
        for (var t = match.First; t <= match.Last; t++)
            if (sentence.Tokens[t] is { Relation: "conj", Head: var head } && head >= other.First && head <= other.Last) return true;
        return false;
    }

    // "Envoys and generals of Peru and Chile": what stands behind several nouns is said of each.
    private static List<NameEntry> BehindAll(Sentence sentence, int head, NameMatch?[] names, DateOnly? day)
    {
        var first = sentence.Tokens[head] is { Relation: "conj", Head: >= 0 } conjunct ? conjunct.Head : head;
        var last = -1;
        foreach (var child in sentence.Children(first))
        {
            if (sentence.Tokens[child].Relation == "conj") last = child;
            else if (last >= head && child > last && sentence.Tokens[child].Relation == "nmod" && names[child] is not null) return Bearers(sentence, (child, LastConjunct(sentence, child)), names, day);
        }

        return [];
    }

    private static int LastConjunct(Sentence sentence, int word)
    {
        var last = word;
        for (var t = word + 1; t < sentence.Tokens.Count; t++)
            if (sentence.Tokens[t] is { Relation: "conj", Head: var head } && head >= word && head <= last) last = t;
        return last;
    }

    // "Danish media and government": the modifier of the first conjunct is the second's as well, unless that has words of its own.
    private static NameEntry? Shared(Sentence sentence, int head, NameMatch?[] names, DateOnly? day)
    {
        var token = sentence.Tokens[head];
        if (token.Relation != "conj" || token.Head < 0) return null;
        foreach (var child in sentence.Children(head))
            if (sentence.Tokens[child].Relation is "det" or "nmod:poss" or "nmod") return null;
        foreach (var child in sentence.Children(token.Head))
            if (child < token.Head && sentence.Tokens[child].Relation is "amod" or "nmod:poss" or "compound" && names[child] is { } match) return NameChoice.Best(match.Entries, day);
        return null;
    }
}
