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
        List<MentionDraft> drafts = [.. article.Drafts, .. _added];
        var order = InOrder(drafts);
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++) places[order[i]] = i;
        var merged = new List<MentionDraft>(order.Length);
        foreach (var draft in order) merged.Add(Counted(drafts[draft], places));
        LinkToFirst(merged, Array.ConvertAll(order, d => d >= article.Drafts.Count));
        return merged;
    }

    // Those of the article stand in order already: the others go some steps back.
    private static int[] InOrder(List<MentionDraft> drafts)
    {
        var order = new int[drafts.Count];
        for (var i = 0; i < order.Length; i++)
        {
            var at = i;
            for (; at > 0 && IsBefore(drafts[i], drafts[order[at - 1]]); at--) order[at] = order[at - 1];
            order[at] = i;
        }

        return order;
    }

    private static bool IsBefore(MentionDraft a, MentionDraft b) =>
        a.Sentence != b.Sentence ? a.Sentence < b.Sentence : a.First != b.First ? a.First < b.First : a.Last > b.Last;

    private static MentionDraft Counted(MentionDraft draft, int[] places) => draft is { SameAs: null, Members: null } ? draft
        : draft with { SameAs = draft.SameAs is { } same ? places[same] : null, Members = draft.Members?.ConvertAll(m => places[m]) };

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
    private static void LinkToFirst(List<MentionDraft> merged, bool[] isAdded)
    {
        var first = new Dictionary<(string?, string?), int>();
        for (var i = 0; i < merged.Count; i++)
            if (isAdded[i] && merged[i].SameAs is null && !first.TryAdd((merged[i].Reading.Name, merged[i].Reading.CodeOrDefault), i))
                merged[i] = merged[i] with { SameAs = first[(merged[i].Reading.Name, merged[i].Reading.CodeOrDefault)] };
    }
}
