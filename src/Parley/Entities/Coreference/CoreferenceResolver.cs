using Parley.Entities.Actors;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Coreference;

/// <summary>Finds what shortened names, pronouns and definite descriptions refer back to, and lets parties carry over what is known of it.</summary>
internal sealed class CoreferenceResolver(ActorLexicon actors, CoreferenceLexicon lexicon)
{
    private readonly ReferentFinder _referents = new(actors, lexicon);

    /// <summary>The article's noun phrases, nothing joined yet.</summary>
    public Discourse Begin(IReadOnlyList<Sentence> sentences, IReadOnlyList<MentionDraft> drafts) => new(sentences, _referents.Find(sentences, drafts));

    /// <summary>The drafts with <see cref="MentionDraft.SameAs"/> and <see cref="MentionDraft.Members"/> set, and readings carried over.</summary>
    public List<MentionDraft> Resolve(IReadOnlyList<Sentence> sentences, IReadOnlyList<MentionDraft> drafts)
    {
        var discourse = Begin(sentences, drafts);
        ChainReader.Read(discourse, lexicon.Weights);
        var resolved = Possessors.Lend(sentences, CarriedReadings.Of(discourse, drafts), actors, lexicon);
        SplitAntecedents.Add(discourse, lexicon, resolved);
        return resolved;
    }
}
