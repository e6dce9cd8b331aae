using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Actors;

/// <summary>
/// Whose offices a government means that publishes an article: "the Prime Minister" of a British ministry's press release is Britain's, where
/// nothing in the article says otherwise.
/// </summary>
internal static class OwnOffices
{
    /// <summary>The drafts, those that refer back included, with the publisher's country where none was named.</summary>
    /// <param name="sentences">The article's sentences.</param>
    /// <param name="drafts">Drafts after coreference.</param>
    /// <param name="publisher">Who published the article; null: not known.</param>
    /// <param name="lexicon">Titles and countries.</param>
    public static List<MentionDraft> Lend(IReadOnlyList<Sentence> sentences, List<MentionDraft> drafts, ActorReading? publisher, ActorLexicon lexicon)
    {
        if (publisher is not { Sector: "GOV" or "MIL", Country: { } country } || !lexicon.CountryNames.ContainsKey(country)) return drafts;
        var lent = new List<MentionDraft>(drafts);
        for (var i = 0; i < lent.Count; i++)
            if (lent[i].Reading.Country is null && (IsSameAs(lent, drafts, i) || (IsOwn(sentences[lent[i].Sentence], lent[i], lexicon) && !IsHeldElsewhere(lent, i, country))))
                lent[i] = lent[i] with { Reading = lent[i].Reading with { Country = country } };
        return lent;
    }

    private static bool IsOwn(Sentence sentence, MentionDraft draft, ActorLexicon lexicon) =>
        draft.Reading is { Form: ActorForm.Describe, Sector: "GOV", Role: { } role } && sentence.Tokens[draft.First].Lemma.Equals("the", StringComparison.OrdinalIgnoreCase)
        && lexicon.Title(role) is { } title && IsNational(title.Office);

    // "Iraqi Prime Minister X … the prime minister": another country's was named before.
    private static bool IsHeldElsewhere(List<MentionDraft> drafts, int index, string country) => drafts.FindIndex(0, index,
        d => d.Reading is { Country: { } other, Role: { } role } && other != country && role == drafts[index].Reading.Role) >= 0;

    private static bool IsNational(string office) =>
        office is "head-of-state" or "head-of-government" or "vice-president" || office.EndsWith("-minister", StringComparison.Ordinal);

    private static bool IsSameAs(List<MentionDraft> lent, List<MentionDraft> drafts, int index) =>
        drafts[index].SameAs is { } first && first < index && !ReferenceEquals(lent[first], drafts[first]);
}
