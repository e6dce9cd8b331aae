using Parley.Entities.Actors;
using Parley.Text;

namespace Parley.Entities.Coreference;

/// <summary>
/// Finds what shortened names, pronouns and definite descriptions refer back to, by rules of agreement, distance and grammatical
/// function, after Hobbs (1978) and the sieves of Lee et al. (2013): names first, then descriptions, then pronouns.
/// </summary>
internal static class AntecedentFinder
{
    private const int MostSentencesBack = 4;

    /// <summary>Returns the drafts with <see cref="MentionDraft.SameAs"/> set, and readings carried over from what they refer to.</summary>
    public static List<MentionDraft> Resolve(IReadOnlyList<Sentence> sentences, List<MentionDraft> drafts)
    {
        var resolved = new List<MentionDraft>(drafts.Count);
        foreach (var draft in drafts)
        {
            var antecedent = Find(sentences, resolved, draft);
            resolved.Add(antecedent < 0 ? draft : Join(resolved, draft, antecedent));
        }

        return resolved;
    }

    private static MentionDraft Join(List<MentionDraft> resolved, MentionDraft draft, int antecedent)
    {
        var first = resolved[antecedent].SameAs ?? antecedent;
        var source = resolved[antecedent].Reading;
        var own = draft.Reading;
        var reading = own.Country is not null && own.Form is not ActorForm.Pronoun
            ? own with { Name = own.Name ?? source.Name }
            : source with { Sector = source.Sector ?? own.Sector };
        return draft with { SameAs = first, Reading = reading };
    }

    private static int Find(IReadOnlyList<Sentence> sentences, List<MentionDraft> before, MentionDraft draft) => draft.Reading.Form switch
    {
        ActorForm.Pronoun => OfPronoun(sentences, before, draft),
        ActorForm.Person => OfName(before, draft),
        ActorForm.Body when draft.Reading.Name is not null => OfName(before, draft),
        ActorForm.Describe or ActorForm.Body => OfDescription(sentences, before, draft),
        _ => -1,
    };

    private static int OfName(List<MentionDraft> before, MentionDraft draft)
    {
        var name = draft.Reading.Name!;
        for (var i = before.Count - 1; i >= 0; i--)
        {
            var other = before[i].Reading;
            if (other.Name is null || before[i].SameAs is not null) continue;
            if (other.Name == name) return i;
            if (draft.Reading.Country is null && other.Form == ActorForm.Person && IsShortFor(name, other.Name)) return i;
        }

        return -1;
    }

    // "Umerov" after "Rustem Umerov".
    private static bool IsShortFor(string name, string full) =>
        full.Length > name.Length + 1 && full.EndsWith(name, StringComparison.OrdinalIgnoreCase) && full[^(name.Length + 1)] == ' ';

    private static int OfDescription(IReadOnlyList<Sentence> sentences, List<MentionDraft> before, MentionDraft draft)
    {
        if (draft.Reading.Country is not null || !IsDefinite(sentences[draft.Sentence], draft)) return -1;
        var noun = sentences[draft.Sentence].Tokens[draft.Head].Lemma.ToLowerInvariant();
        for (var i = before.Count - 1; i >= 0 && draft.Sentence - before[i].Sentence <= 8; i--)
        {
            var other = before[i].Reading;
            if (other.Form is ActorForm.Pronoun or ActorForm.Thing || other.Country is null) continue;
            var otherNoun = sentences[before[i].Sentence].Tokens[before[i].Head].Lemma;
            var sameRole = draft.Reading.Form == ActorForm.Describe && other.Role is { } role && role.Contains(noun, StringComparison.OrdinalIgnoreCase);
            if (sameRole || otherNoun.Equals(noun, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    private static bool IsDefinite(Sentence sentence, MentionDraft draft)
    {
        foreach (var child in sentence.Children(draft.Head))
            if (sentence.Tokens[child].Relation == "det") return sentence.Tokens[child].Lemma is "the" or "this" or "that" or "these" or "those";
        return false;
    }

    private static int OfPronoun(IReadOnlyList<Sentence> sentences, List<MentionDraft> before, MentionDraft draft)
    {
        var pronoun = sentences[draft.Sentence].Tokens[draft.Head].Form.ToLowerInvariant();
        var best = -1;
        var bestScore = double.NegativeInfinity;
        for (var i = before.Count - 1; i >= 0; i--)
        {
            var other = before[i];
            if (draft.Sentence - other.Sentence > MostSentencesBack) break;
            if (!Agrees(pronoun, sentences[other.Sentence], other) || Holds(other, draft)) continue;
            var score = Score(sentences, other, draft) - 0.01 * (before.Count - i);
            if (score <= bestScore) continue;
            best = i;
            bestScore = score;
        }

        return best;
    }

    private static bool Holds(MentionDraft outer, MentionDraft inner) =>
        outer.Sentence == inner.Sentence && outer.First <= inner.Head && inner.Head <= outer.Last;

    private static double Score(IReadOnlyList<Sentence> sentences, MentionDraft other, MentionDraft draft)
    {
        var relation = sentences[other.Sentence].Tokens[other.Head].Relation;
        var function = relation switch { "nsubj" or "nsubj:pass" => 1.0, "obj" or "iobj" => 0.4, "nmod:poss" => 0.3, _ => 0.0 };
        return function + (other.Reading.Form == ActorForm.Pronoun ? 0.3 : 0) - 0.8 * (draft.Sentence - other.Sentence);
    }

    private static bool Agrees(string pronoun, Sentence sentence, MentionDraft other)
    {
        var form = other.Reading.Form;
        var token = sentence.Tokens[other.Head];
        if (token.Pos == PartOfSpeech.Pron) return SameSeries(pronoun, token.Form.ToLowerInvariant());
        return pronoun switch
        {
            "he" or "him" or "his" or "she" or "her" or "hers" => form is ActorForm.Person or ActorForm.Describe,
            "they" or "them" or "their" or "theirs" => form is ActorForm.People || (form == ActorForm.Body && !IsCountry(other.Reading) && token.Relation is not ("amod" or "compound")),
            _ => form is ActorForm.Body,
        };
    }

    // "they" are people or a group; a country is "it".
    private static bool IsCountry(ActorReading reading) => reading.Sector is null && reading.CodeOrDefault == reading.Country;

    private static bool SameSeries(string a, string b) => Series(a) == Series(b);

    private static int Series(string pronoun) => pronoun switch
    {
        "he" or "him" or "his" => 1,
        "she" or "her" or "hers" => 2,
        "they" or "them" or "their" or "theirs" => 3,
        _ => 4,
    };
}
