using Parley.Entities.Names;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Actors;

/// <summary>
/// Reads who a noun phrase means from its words: a name of the lexicon, or a noun for people or offices with whatever its
/// modifiers say of country and sector ("a senior Ukrainian official", "the army of Sudan").
/// </summary>
internal sealed class ActorReader(ActorLexicon lexicon, CountLexicon counts)
{
    private readonly PersonReader _people = new(lexicon);
    private readonly ModifierReader _modifiers = new(lexicon);

    /// <summary>Who the phrase that <paramref name="head"/> heads means; null where it means no actor.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="head">The phrase's head word.</param>
    /// <param name="names">For each token the name that covers it.</param>
    /// <param name="day">Day on which roles are asked for; null: unknown.</param>
    public ActorReading? Read(Sentence sentence, int head, NameMatch?[] names, DateOnly? day)
    {
        var token = sentence.Tokens[head];
        if (token.Pos == PartOfSpeech.Pron) return PronounReader.Read(token);
        if (IsCountOfPeople(sentence, head)) return new ActorReading { Sector = "CVL", Form = ActorForm.People };
        var match = NameOf(sentence, head, names);
        if (match is not null && CommunityChoice.IsGivenName(sentence, head, match, names))
            return PersonReader.Unknown(sentence, head, _modifiers.Read(sentence, head, names, day));
        // "Michael Jordan" is no country: a later part of a name is looked up for persons only.
        if (match is not null && Named(sentence, head, match, names, day) is { } named) return named;
        if (Agent(sentence, head) is { } agent) return Described(sentence, head, names, day, agent);
        if (token.Pos == PartOfSpeech.Propn) return Introduced(sentence, head, names, day, PersonReader.Unknown(sentence, head, _modifiers.Read(sentence, head, names, day)));
        return Thing(sentence, head, names, day);
    }

    // "killed twelve", "two others were wounded": a number, or what only counts, without the noun.
    private bool IsCountOfPeople(Sentence sentence, int head)
    {
        var token = sentence.Tokens[head];
        if (token.Head < 0 || sentence.Tokens[token.Head] is not { Pos: PartOfSpeech.Verb } verb) return false;
        var isNumber = token.Pos == PartOfSpeech.Num;
        if (!isNumber && token.Form is not ("others" or "Others") && !(token.Tag == "NNS" && lexicon.IsTransparent(token.Lemma))) return false;
        // "Twelve killed in a raid": a passive without its auxiliary has such a subject.
        var isCounted = token.Relation switch
        {
            "obj" or "nsubj:pass" => counts.CountsPeople(verb.Form, verb.Lemma, "obj"),
            "nsubj" => counts.CountsPeople(verb.Form, verb.Lemma, "subj") || (isNumber && counts.CountsPeople(verb.Form, verb.Lemma, "obj")),
            _ => false,
        };
        if (!isCounted) return false;
        foreach (var child in sentence.Children(head))
            if (sentence.Tokens[child].Relation is "nmod" or "nmod:poss" or "compound" or "flat") return false;
        return true;
    }

    // "Peru's chief negotiator, Lucio X": a name nobody knows is of the country and the office that it stands beside.
    private ActorReading Introduced(Sentence sentence, int head, NameMatch?[] names, DateOnly? day, ActorReading unknown)
    {
        var described = sentence.Tokens[head].Head;
        // "the head of the Chadian army, X": the name stands beside the head, whatever the parser says.
        if (described >= 0 && sentence.Tokens[described] is { Relation: "nmod" } owner && Agent(sentence, owner.Head) is { Kind: "person" }) described = owner.Head;
        if (unknown.Country is not null || described < 0 || sentence.Tokens[head].Relation != "appos" || Agent(sentence, described) is not { Kind: "person" } agent) return unknown;
        var reading = Described(sentence, described, names, day, agent);
        return unknown with { Country = reading.Country, Sector = unknown.Sector ?? reading.Sector, Community = unknown.Community ?? reading.Community, Role = unknown.Role ?? reading.Role, Form = ActorForm.Person };
    }

    private static NameMatch? NameOf(Sentence sentence, int head, NameMatch?[] names)
    {
        if (names[head] is { } own) return own;
        foreach (var child in sentence.Children(head))
            if (sentence.Tokens[child].Relation == "flat" && names[child] is { } part && (sentence.Tokens[head].Pos != PartOfSpeech.Propn || IsPerson(part))) return part;
        return null;
    }

    private static bool IsPerson(NameMatch match) => match.Entries.Any(e => e.Kind is NameKind.Person or NameKind.Surname);

    private ActorReading? Named(Sentence sentence, int head, NameMatch match, NameMatch?[] names, DateOnly? day)
    {
        // A name that only modifies the head ("Kremlin spokesman") is the modifiers' business.
        // A surname alone yields to whatever else bears the name: "Paris" is no negotiator.
        if (match.Entries.Any(e => e.Kind is NameKind.Person) || match.Entries.All(e => e.Kind is NameKind.Surname))
        {
            var person = _people.Known(sentence, head, match, _modifiers.Read(sentence, head, names, day), day);
            if (person is not null) return person;
        }

        if (NameChoice.Best(match.Entries, day) is not { } entry || (sentence.Tokens[head].Pos == PartOfSpeech.Propn && names[head] != match)) return null;
        if (entry.Community is not null && Member(sentence, head, match, names, day, entry) is { } member) return member;
        // "Kurds in Iraq": a people of several countries is of the one that the words name.
        if (entry is { Kind: NameKind.Region or NameKind.People, Country: null } && _modifiers.Read(sentence, head, names, day).Country is { } land)
            return new ActorReading { Name = entry.Name, Country = land, Sector = entry.Kind == NameKind.People ? "CVL" : null, Form = ActorForm.People };
        var form = entry.Kind is NameKind.People or NameKind.Adjective ? ActorForm.People : entry.Kind is NameKind.Individual ? ActorForm.Person : ActorForm.Body;
        var sector = entry.Kind switch
        {
            NameKind.Capital when StandsForPlace(sentence, head) => null,
            NameKind.People when sentence.Tokens[head].Form.EndsWith('s') => "CVL",
            _ => entry.Sector,
        };
        return new ActorReading { Name = entry.Name, Country = entry.Country, Sector = sector, Code = sector == entry.Sector ? entry.Code : null, Form = form };
    }

    private ActorReading? Member(Sentence sentence, int head, NameMatch match, NameMatch?[] names, DateOnly? day, NameEntry entry) =>
        CommunityChoice.OfName(sentence, match, entry, _modifiers.Read(sentence, head, names, day), CommunityChoice.FollowsNation(match, names, day), IsDescription(sentence, match));

    // "Kurdish rebels" describes, "the PKK" names.
    private bool IsDescription(Sentence sentence, NameMatch match) => lexicon.Agent(NameWords.Fold(sentence.Tokens[match.Last].Lemma)) is not null;

    // "in Paris", "to Ankara", "Kyiv's streets" are places; "Paris said" is a government.
    private static bool StandsForPlace(Sentence sentence, int head)
    {
        if (sentence.Tokens[head].Relation is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "conj") return false;
        foreach (var child in sentence.Children(head))
            if (sentence.Tokens[child].Relation == "case") return sentence.Tokens[child].Lemma is not ("by" or "with" or "between" or "against");
        // A capital that is all there is of a line stands for its government.
        return head != sentence.Root || sentence.Tokens.Count > 1 + sentence.Children(head).Length;
    }

    private ActorReading Described(Sentence sentence, int head, NameMatch?[] names, DateOnly? day, AgentNoun agent)
    {
        var modifiers = _modifiers.Read(sentence, head, names, day);
        var (community, country) = CommunityChoice.OfNoun(modifiers, agent);
        var sector = CommunityChoice.SectorOf(agent, community, agent.SectorOfOwner || agent.Sector is null ? modifiers.Sector ?? agent.Sector : agent.Sector);
        // "rebel tanks" are no army's.
        if (agent.Kind == "craft" && modifiers.Sector is "REB" or "UAF" or "CRM") sector = modifiers.Sector;
        // "a US official": of a country and of nothing else is of its government; "our Syrian allies" may be anybody there.
        if (agent is { SectorOfOwner: true, Kind: "person", StandsBeside: false } && sector is null && country is not null) sector = "GOV";
        if (modifiers.IsFormer && sector is "GOV" or "LEG") sector = "ELI";
        var form = agent.Kind switch { "person" => ActorForm.Describe, "people" => ActorForm.People, _ => ActorForm.Body };
        if (sentence.Tokens[head].Tag is "NNS" or "NNPS" && form == ActorForm.Describe) form = ActorForm.People;
        // An aid agency of no country is what PLOVER has in place of one, and international forces in a country are not that country's.
        if (agent.Country is not null && (country is null or "IGO" or "NGO" || agent is { Country: "IGO", Sector: "MIL" }))
            return new ActorReading { Country = agent.Country == "IGO" ? "IGO" : country ?? agent.Country, Sector = agent.Country == "NGO" ? null : sector, Form = form };
        return new ActorReading { Country = country, Sector = sector, Community = community, Form = form, Role = form == ActorForm.Describe ? agent.Noun : null };
    }

    /// <summary>
    /// Who a noun before another means: in "a rebel attack", "Syrian regime shelling" it tells who does it. Null for other words, and before
    /// nouns that mean an actor themselves ("police officers"); "terrorist attacks" says of what kind they are, not whose.
    /// </summary>
    public ActorReading? Modifying(Sentence sentence, int word, NameMatch?[] names, DateOnly? day)
    {
        if (sentence.Tokens[word] is not { Relation: "compound", Pos: PartOfSpeech.Noun, Head: >= 0 and var noun } || noun < word || sentence.Tokens[noun].Pos != PartOfSpeech.Noun) return null;
        if (Agent(sentence, word) is not { Country: null, Kind: not "craft", Noun: not "terrorist" } agent || Agent(sentence, noun) is not null) return null;
        if (agent.Noun is not ("coalition" or "alliance") && (agent.SectorOfOwner || agent.Sector is null || !IsArmedOrPublic(agent.Sector))) return null;
        var reading = Described(sentence, word, names, day, agent);
        return reading with { Country = reading.Country ?? (agent.Sector is null ? null : _modifiers.Read(sentence, noun, names, day).Country), Form = ActorForm.Body, Role = null };
    }

    private static bool IsArmedOrPublic(string sector) => sector is "GOV" or "MIL" or "COP" or "REB" or "UAF" or "OPP" or "PRM" or "CRM";

    private AgentNoun? Agent(Sentence sentence, int head)
    {
        var token = sentence.Tokens[head];
        if (token.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj)) return null;
        var lemma = NameWords.Fold(token.Lemma);
        return Compound(sentence, head, lemma) ?? lexicon.Agent(lemma) ?? lexicon.Agent(NameWords.Fold(token.Form)) ?? Titled(lemma);
    }

    // "human rights group" before "rights group" before "group".
    private AgentNoun? Compound(Sentence sentence, int head, string lemma)
    {
        AgentNoun? longest = null;
        var words = lemma;
        for (var i = head - 1; i >= 0 && i >= head - 4; i--)
        {
            if (sentence.Tokens[i].Form == "-") continue;
            if (sentence.Tokens[i] is not { Pos: PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Verb } before || before.Head < i || before.Head > head) break;
            words = NameWords.Fold(before.Form) + " " + words;
            longest = lexicon.Agent(words) ?? longest;
        }

        return longest;
    }

    private AgentNoun? Titled(string lemma) =>
        lexicon.Title(lemma) is { Office: not "honorific" } title ? new AgentNoun(title.Title, title.Sector, "person", null, title.SectorOfOwner) : null;

    private ActorReading? Thing(Sentence sentence, int head, NameMatch?[] names, DateOnly? day)
    {
        // "Hundreds of Bolivians" are Bolivians.
        if (sentence.Tokens[head].Pos != PartOfSpeech.Noun || lexicon.IsTransparent(sentence.Tokens[head].Lemma)) return null;
        var modifiers = _modifiers.Read(sentence, head, names, day);
        // "Israeli intelligence", "an Afghan village": a noun that lends its sector to others has it itself.
        if (modifiers.Country is null) return null;
        var sector = lexicon.SectorOfModifier(NameWords.Fold(sentence.Tokens[head].Lemma));
        var community = (sector ?? modifiers.Sector) is null ? null : modifiers.Community;
        return new ActorReading { Country = modifiers.Country, Sector = sector ?? modifiers.Sector, Community = community, Form = sector is null or "MIL" ? ActorForm.Thing : ActorForm.Body };
    }
}
