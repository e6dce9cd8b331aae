using Parley.Entities;
using Parley.Entities.Actors;
using Parley.Lexicons;

namespace Parley.Events.Speakers;

/// <summary>The mentions of an article with those pronouns added that mean who speaks.</summary>
internal sealed class SpokenMentions(ResolvedArticle article, ActorLexicon actors)
{
    // What SameAs and Members say in them counts the article's own mentions.
    private readonly List<MentionDraft> _added = [];

    /// <summary>How many were added.</summary>
    public int Count => _added.Count;

    /// <summary>Adds a pronoun that means who is cited; nothing where nobody knows who that is.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="source">Index of the mention that is cited.</param>
    public void AddSource(FirstPerson pronoun, int source)
    {
        var cited = article.Drafts[source];
        if (cited.Reading.Form == ActorForm.Pronoun && cited.Members is null) return;
        if (pronoun.IsPlural && Spokesman.SpeaksFor(cited.Reading, actors) is { } side) Add(pronoun, side, Named(side));
        else if (cited.Reading.Form != ActorForm.Thing) Add(pronoun, cited.Reading with { Name = article.Mentions[source].Name }, cited.SameAs ?? source, cited.Members);
    }

    /// <summary>Adds a pronoun that means the publisher.</summary>
    public void AddPublisher(FirstPerson pronoun) => Add(pronoun, article.Publisher!, Named(article.Publisher!));

    /// <summary>All mentions in order of reading, counted anew.</summary>
    public List<MentionDraft> Merged()
    {
        var all = article.Drafts.Select((d, i) => (Draft: d, Old: i)).Concat(_added.Select(d => (Draft: d, Old: -1)))
            .OrderBy(d => d.Draft.Sentence).ThenBy(d => d.Draft.First).ThenBy(d => -d.Draft.Last).ToList();
        var places = new int[article.Drafts.Count];
        for (var i = 0; i < all.Count; i++)
            if (all[i].Old >= 0) places[all[i].Old] = i;
        var merged = all.ConvertAll(d => d.Draft is { SameAs: null, Members: null } ? d.Draft
            : d.Draft with { SameAs = d.Draft.SameAs is { } same ? places[same] : null, Members = d.Draft.Members?.ConvertAll(m => places[m]) });
        LinkToFirst(merged, all.ConvertAll(d => d.Old < 0));
        return merged;
    }

    private void Add(FirstPerson pronoun, ActorReading reading, int? sameAs, List<int>? members = null) =>
        _added.Add(new MentionDraft(pronoun.Sentence, pronoun.Token, pronoun.Token, pronoun.Token, reading) { SameAs = sameAs, Members = members });

    // Where the text itself names who speaks.
    private int? Named(ActorReading reading)
    {
        for (var i = 0; i < article.Drafts.Count; i++)
            if (article.Drafts[i].Reading.Form == ActorForm.Body && article.Mentions[i].Name == reading.Name && article.Mentions[i].Code == reading.CodeOrDefault) return article.Drafts[i].SameAs ?? i;
        return null;
    }

    // Whom the text does not name, the first of his pronouns stands for.
    private static void LinkToFirst(List<MentionDraft> merged, List<bool> isAdded)
    {
        var first = new Dictionary<(string?, string?), int>();
        for (var i = 0; i < merged.Count; i++)
            if (isAdded[i] && merged[i].SameAs is null && !first.TryAdd((merged[i].Reading.Name, merged[i].Reading.CodeOrDefault), i))
                merged[i] = merged[i] with { SameAs = first[(merged[i].Reading.Name, merged[i].Reading.CodeOrDefault)] };
    }
}
