using Parley.Text;

namespace Parley.Entities.Actors;

/// <summary>
/// Last names without a first name, a country or a title that their bearer had beside them: they mean whom the article names in full, or the bearer whom the register
/// knows, if the article names that country. Elsewhere they are somebody of whom nothing is known.
/// </summary>
internal static class LoneSurnames
{
    /// <summary>The drafts, with namesakes or strangers in place of bearers for whom nothing speaks.</summary>
    public static List<MentionDraft> Check(IReadOnlyList<Sentence> sentences, List<MentionDraft> drafts)
    {
        var lone = drafts.Where(d => d.Reading.Stranger is not null).ToList();
        if (lone.Count == 0) return drafts;
        var known = drafts.Where(d => !lone.Exists(l => Holds(d, l))).SelectMany(d => new[] { d.Reading.Country, d.Reading.Name }).ToHashSet();
        lone.RemoveAll(l => known.Contains(l.Reading.Name) || ((l.Reading.IsWellKnown || known.Contains(l.Reading.Country)) && Namesake(sentences, drafts, l) is null));
        return lone.Count == 0 ? drafts : drafts.ConvertAll(d => lone.Find(l => Holds(d, l)) is { } stranger ? Without(d, stranger, Namesake(sentences, drafts, stranger)) : d);
    }

    private static bool Holds(MentionDraft outer, MentionDraft inner) => outer.Sentence == inner.Sentence && outer.First <= inner.Head && inner.Head <= outer.Last;

    // Somebody of that last name whose first name or title the article gives.
    private static ActorReading? Namesake(IReadOnlyList<Sentence> sentences, List<MentionDraft> drafts, MentionDraft lone)
    {
        var name = sentences[lone.Sentence].Tokens[lone.Head].Form;
        return drafts.Find(d => d.Reading is { Form: ActorForm.Person, Stranger: null, Name: not null } && d.First < d.Last && EndsWith(sentences[d.Sentence], d, name))?.Reading;
    }

    // "Ruth Hale", "Ruth T. Hale III".
    private static bool EndsWith(Sentence sentence, MentionDraft draft, string name)
    {
        var last = draft.Last;
        while (last > draft.First && sentence.Tokens[last].Form is "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III" or "IV" or ",") last--;
        return sentence.Tokens[last].Form == name;
    }

    // "Scott's cousin" had the country from him.
    private static MentionDraft Without(MentionDraft draft, MentionDraft stranger, ActorReading? namesake) =>
        draft.Head == stranger.Head ? draft with { Reading = namesake ?? stranger.Reading.Stranger! }
        : draft.Reading.Country == stranger.Reading.Country ? draft with { Reading = draft.Reading with { Country = namesake?.Country, Code = null } } : draft;
}
