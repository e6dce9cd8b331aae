using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Actors;

/// <summary>
/// Gives those whose country no name tells the country of the place that they are in, of or from ("a priest from Winnipeg",
/// "the governor of Sinaloa", "gangs based in San Pedro Sula").
/// </summary>
internal sealed class Homes(ActorLexicon lexicon)
{
    private const int MostDepth = 3;

    /// <summary>The drafts, with countries from places where they had none.</summary>
    public List<MentionDraft> Lend(IReadOnlyList<Sentence> sentences, List<MentionDraft> drafts, IReadOnlyList<Place> places)
    {
        if (places.Count == 0) return drafts;
        var at = PlacesByToken(sentences, places);
        return drafts.ConvertAll(d => d.Reading is { Country: null, Form: not ActorForm.Pronoun } ? Lend(sentences[d.Sentence], d, at) : d);
    }

    private MentionDraft Lend(Sentence sentence, MentionDraft draft, Dictionary<(int, int), Place> places)
    {
        // A name that no actor bears and the gazetteer knows is a place: as a party it stands for its country.
        if (draft.Reading is { Sector: null, Form: ActorForm.Body, Name: not null } && places.TryGetValue((draft.Sentence, draft.Head), out var own))
            return draft with { Reading = Town(own, sentence.Tokens[draft.Head]) };
        if (draft.Reading.Sector is null || Home(sentence, draft.Sentence, draft.Head, places, MostDepth) is not { } home) return draft;
        return draft with { Reading = draft.Reading with { Country = home.Country } };
    }

    // A town that acts or is acted on stands for those who live there: "Jericho was shelled".
    private static ActorReading Town(Place place, Token head)
    {
        var isTown = place.Granularity is "city" or "site" && head.Relation is "nsubj" or "nsubj:pass" or "obj" or "root" or "conj";
        return new ActorReading { Name = place.Name, Country = place.Country, Sector = isTown ? "CVL" : null, Form = isTown ? ActorForm.Body : ActorForm.Thing };
    }

    private Place? Home(Sentence sentence, int index, int head, Dictionary<(int, int), Place> places, int depth)
    {
        foreach (var child in sentence.Children(head))
        {
            var token = sentence.Tokens[child];
            var lends = token.Relation switch
            {
                "nmod" or "obl" => ModifierReader.LendsCountry(sentence, child),
                "acl" => lexicon.IsStay(token.Lemma),
                "nmod:poss" or "compound" or "amod" or "obj" or "appos" => true,
                _ => false,
            };
            if (!lends) continue;
            if (places.TryGetValue((index, child), out var place) && place.Country is not null) return place;
            if (depth > 0 && Home(sentence, index, child, places, depth - 1) is { } deeper) return deeper;
        }

        return null;
    }

    private static Dictionary<(int Sentence, int Token), Place> PlacesByToken(IReadOnlyList<Sentence> sentences, IReadOnlyList<Place> places)
    {
        var at = new Dictionary<(int, int), Place>();
        var next = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            for (var t = 0; t < sentences[s].Tokens.Count && next < places.Count; t++)
            {
                while (next < places.Count && places[next].End <= sentences[s].Tokens[t].Span.Start) next++;
                if (next < places.Count && places[next].Span.Overlaps(sentences[s].Tokens[t].Span)) at[(s, t)] = places[next];
            }
        }

        return at;
    }
}
