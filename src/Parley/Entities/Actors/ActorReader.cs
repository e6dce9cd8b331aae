using Parley.Entities.Names;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Actors;

/// <summary>
/// Reads who a noun phrase means from its words: a name of the lexicon, or a noun for people or offices with whatever its
/// modifiers say of country and sector ("a senior Ukrainian official", "the army of Sudan").
/// </summary>
internal sealed class ActorReader(ActorLexicon lexicon)
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
        var match = NameOf(sentence, head, names);
        if (match is not null && Named(sentence, head, match, names, day) is { } named) return named;
        if (Agent(sentence, head) is { } agent) return Described(sentence, head, names, day, agent);
        if (token.Pos == PartOfSpeech.Propn) return PersonReader.Unknown(sentence, head, _modifiers.Read(sentence, head, names, day));
        return Thing(sentence, head, names, day);
    }

    private static NameMatch? NameOf(Sentence sentence, int head, NameMatch?[] names)
    {
        if (names[head] is { } own) return own;
        foreach (var child in sentence.Children(head))
            if (sentence.Tokens[child].Relation == "flat" && names[child] is { } part) return part;
        return null;
    }

    private ActorReading? Named(Sentence sentence, int head, NameMatch match, NameMatch?[] names, DateOnly? day)
    {
        // A name that only modifies the head ("Kremlin spokesman") is the modifiers' business.
        // A surname alone yields to whatever else bears the name: "Paris" is no negotiator.
        if (match.Entries.Any(e => e.Kind is NameKind.Person) || match.Entries.All(e => e.Kind is NameKind.Surname))
        {
            var person = _people.Known(sentence, head, match, _modifiers.Read(sentence, head, names, day), day);
            if (person is not null) return person;
        }

        var entry = NameChoice.Best(match.Entries, day);
        if (entry is null) return null;
        var form = entry.Kind is NameKind.People or NameKind.Adjective ? ActorForm.People : entry.Kind is NameKind.Individual ? ActorForm.Person : ActorForm.Body;
        var sector = entry.Kind switch
        {
            NameKind.Capital when StandsForPlace(sentence, head) => null,
            NameKind.People when sentence.Tokens[head].Form.EndsWith('s') => "CVL",
            _ => entry.Sector,
        };
        return new ActorReading { Name = entry.Name, Country = entry.Country, Sector = sector, Code = sector == entry.Sector ? entry.Code : null, Form = form };
    }

    // "in Paris", "to Ankara", "Kyiv's streets" are places; "Paris said" is a government.
    private static bool StandsForPlace(Sentence sentence, int head)
    {
        if (sentence.Tokens[head].Relation is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "conj") return false;
        foreach (var child in sentence.Children(head))
            if (sentence.Tokens[child].Relation == "case") return sentence.Tokens[child].Lemma is not ("by" or "with" or "between" or "against");
        return true;
    }

    private ActorReading? Described(Sentence sentence, int head, NameMatch?[] names, DateOnly? day, AgentNoun agent)
    {
        var modifiers = _modifiers.Read(sentence, head, names, day);
        var sector = agent.SectorOfOwner || agent.Sector is null ? modifiers.Sector ?? agent.Sector : agent.Sector;
        // "a US official": of a country and of nothing else is of its government.
        if (agent is { SectorOfOwner: true, Kind: "person" } && sector is null && modifiers.Country is not null) sector = "GOV";
        if (modifiers.IsFormer && sector is "GOV" or "LEG") sector = "ELI";
        var form = agent.Kind switch { "person" => ActorForm.Describe, "people" => ActorForm.People, _ => ActorForm.Body };
        if (sentence.Tokens[head].Tag is "NNS" or "NNPS" && form == ActorForm.Describe) form = ActorForm.People;
        return new ActorReading { Country = modifiers.Country, Sector = sector, Form = form, Role = form == ActorForm.Describe ? agent.Noun : null };
    }

    private AgentNoun? Agent(Sentence sentence, int head)
    {
        var token = sentence.Tokens[head];
        if (token.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj)) return null;
        var lemma = NameWords.Fold(token.Lemma);
        if (head > 0 && sentence.Tokens[head - 1].Head == head
            && lexicon.Agent(NameWords.Fold(sentence.Tokens[head - 1].Form) + " " + lemma) is { } compound) return compound;
        return lexicon.Agent(lemma) ?? lexicon.Agent(NameWords.Fold(token.Form)) ?? Titled(lemma);
    }

    private AgentNoun? Titled(string lemma) =>
        lexicon.Title(lemma) is { Office: not "honorific" } title ? new AgentNoun(title.Title, title.Sector, "person", title.SectorOfOwner) : null;

    private ActorReading? Thing(Sentence sentence, int head, NameMatch?[] names, DateOnly? day)
    {
        if (sentence.Tokens[head].Pos != PartOfSpeech.Noun) return null;
        var modifiers = _modifiers.Read(sentence, head, names, day);
        return modifiers.Country is null ? null
            : new ActorReading { Country = modifiers.Country, Sector = modifiers.Sector, Form = ActorForm.Thing };
    }
}
