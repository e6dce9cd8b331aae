using Parley.Entities.Actors;
using Parley.Lexicons;

namespace Parley.Entities.Coreference;

/// <summary>Who is meant by "the two leaders", "both sides" and "they" where several were named one by one.</summary>
internal static class SplitAntecedents
{
    private const int MostSentencesBack = 3;
    private const int LeastNamed = 3;
    private static readonly int s_possessed = WordHash.Of("his");
    private static readonly string[] s_persons = ["person"];
    private static readonly string[] s_alike = ["person", "country"];

    /// <summary>Sets <see cref="MentionDraft.Members"/> of the drafts that mean several others.</summary>
    public static void Add(Discourse discourse, CoreferenceLexicon lexicon, List<MentionDraft> drafts)
    {
        for (var i = 0; i < discourse.Referents.Count; i++)
        {
            var referent = discourse.Referents[i];
            if (referent.Draft < 0 || (referent.Number & GrammaticalNumber.Plural) == 0 || referent.Kind is not (ReferentKind.Pronoun or ReferentKind.Definite or ReferentKind.Indefinite)) continue;
            var draft = drafts[referent.Draft];
            if (draft.Reading.Country is not null || draft.Reading.Name is not null) continue;
            var members = OfGroup(discourse, i, drafts) ?? OfPair(discourse, i, lexicon, drafts);
            if (members is not null) drafts[referent.Draft] = draft with { Members = members };
        }
    }

    // "Putin and Xi … they": the chain has a group in it, or something that was found to mean one.
    private static List<int>? OfGroup(Discourse discourse, int index, List<MentionDraft> drafts)
    {
        var chain = discourse.Chains.Root(index);
        for (var i = index - 1; i >= chain; i--)
        {
            var other = discourse.Referents[i];
            if (discourse.Chains.Root(i) != chain) continue;
            if (other.Draft >= 0 && drafts[other.Draft].Members is { } members) return members;
            if (other.Kind == ReferentKind.Group && MembersOf(discourse, other, drafts) is { Count: > 1 } own) return own;
        }

        return null;
    }

    private static List<int> MembersOf(Discourse discourse, Referent group, List<MentionDraft> drafts)
    {
        var members = new List<int>();
        foreach (var member in group.Members)
            if (discourse.Referents[member].Draft is var draft and >= 0 && drafts[draft].Reading.Form is not (ActorForm.Thing or ActorForm.Pronoun)) members.Add(draft);
        return members;
    }

    // "X met Y. The two leaders": the last two of that kind who have part in one clause.
    private static List<int>? OfPair(Discourse discourse, int index, CoreferenceLexicon lexicon, List<MentionDraft> drafts)
    {
        var referent = discourse.Referents[index];
        if (referent.Kind == ReferentKind.Pronoun) return discourse.Chains.SizeOf(index) == 1 ? OfClause(discourse, index, s_alike, drafts) : null;
        if (lexicon.Gathers(referent.Noun) is not { } gathers) return null;
        // "X met Y. The ministers agreed": without a number only who has just met.
        if (!MeansTwo(discourse, referent)) return gathers == "person" && referent.Kind == ReferentKind.Definite ? OfClause(discourse, index, s_persons, drafts) : null;
        for (var sentence = referent.Sentence; sentence >= 0 && sentence >= referent.Sentence - MostSentencesBack; sentence--)
            if ((TwoOf(discourse, index, sentence, gathers, drafts) ?? (gathers == "country" ? TwoOf(discourse, index, sentence, "any", drafts) : null)) is { } two) return two;
        return gathers == "person" ? null : MostNamed(discourse, index, drafts);
    }

    // Nobody near: the two countries that the article speaks of so far, where no third is named half as often.
    private static List<int>? MostNamed(Discourse discourse, int before, List<MentionDraft> drafts)
    {
        var named = new Dictionary<string, Naming>();
        for (var i = 0; i < before; i++)
            if (discourse.Referents[i] is { Draft: >= 0 } referent && drafts[referent.Draft] is { Reading: { Country: { } country, Sector: null, Form: ActorForm.Body } } draft)
                named[country] = named.TryGetValue(country, out var known) ? known with { Count = known.Count + 1 } : new(draft.SameAs ?? referent.Draft, 1);
        var most = named.Values.OrderByDescending(n => n.Count).ThenBy(n => n.First).Take(3).ToList();
        return most.Count < 2 || most[1].Count < LeastNamed || (most.Count > 2 && most[2].Count * 2 > most[1].Count) ? null : [.. most.Take(2).Select(n => n.First).Order()];
    }

    // How often a country is named, and where first. No pair of numbers: sorting those is compiled at every start.
    private sealed record Naming(int First, int Count);

    // "X met Y, and they": two persons or two countries who have part in one happening of the sentence or the one before.
    private static List<int>? OfClause(Discourse discourse, int index, string[] alike, List<MentionDraft> drafts)
    {
        var sentence = discourse.Referents[index].Sentence;
        for (var back = 0; back <= 1 && back <= sentence; back++)
            foreach (var gathers in alike)
                if (TwoOf(discourse, index, sentence - back, gathers, drafts) is { } two && MeetInOneClause(discourse, two, drafts)) return two;
        return null;
    }

    private static bool MeetInOneClause(Discourse discourse, List<int> two, List<MentionDraft> drafts)
    {
        var tokens = discourse.Sentences[drafts[two[0]].Sentence].Tokens;
        var (first, second) = (tokens[drafts[two[0]].Head], tokens[drafts[two[1]].Head]);
        return first.Head == second.Head && first.Relation == "nsubj" && second.Relation is "obj" or "obl" or "iobj";
    }

    private static bool MeansTwo(Discourse discourse, Referent referent)
    {
        var tokens = discourse.Sentences[referent.Sentence].Tokens;
        for (var t = referent.First; t <= referent.Last; t++)
            if (tokens[t].Lemma.ToLowerInvariant() is "two" or "both" or "2") return true;
        return false;
    }

    private static List<int>? TwoOf(Discourse discourse, int before, int sentence, string gathers, List<MentionDraft> drafts)
    {
        var found = new List<int>();
        var chains = new HashSet<int>();
        for (var i = before - 1; i >= 0 && discourse.Referents[i].Sentence >= sentence; i--)
        {
            var referent = discourse.Referents[i];
            if (referent.Sentence != sentence || referent.Draft < 0 || referent.Kind == ReferentKind.Adjective || referent.Pronoun is { Use: PronounUse.Possessive } || !Fits(discourse, referent, drafts[referent.Draft], gathers)) continue;
            if (chains.Add(discourse.Chains.Root(i))) found.Insert(0, referent.Draft);
        }

        return found.Count == 2 && drafts[found[0]].Reading.CodeOrDefault != drafts[found[1]].Reading.CodeOrDefault ? found : null;
    }

    private static bool Fits(Discourse discourse, Referent referent, MentionDraft draft, string gathers)
    {
        // "Russia withdrew its peacekeepers" has one side.
        if (referent.Determiner == s_possessed) return false;
        if (draft.Reading is not { Country: not null, Form: not ActorForm.Thing } reading) return false;
        var isParty = discourse.Sentences[referent.Sentence].Tokens[referent.Function].Relation is "nsubj" or "nsubj:pass" or "obj" or "obl" or "obl:agent" or "nmod" or "iobj" or "nmod:poss";
        return gathers switch
        {
            "person" => isParty && reading.Form is ActorForm.Person or ActorForm.Describe,
            "country" => reading.Form == ActorForm.Body && (reading.Sector is null || reading.Sector == "GOV"),
            _ => isParty && (reading.Sector is not null || reading.Form is ActorForm.Body or ActorForm.Person or ActorForm.Describe),
        };
    }
}
