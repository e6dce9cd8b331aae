namespace Parley.Entities.Actors;

/// <summary>
/// Last names without a first name, title or country beside them: they mean the bearer whom the register knows only where the article
/// names that country or the whole name as well. Elsewhere they are somebody of whom nothing is known.
/// </summary>
internal static class LoneSurnames
{
    /// <summary>The drafts, with strangers in place of bearers for whom nothing speaks.</summary>
    public static List<MentionDraft> Check(List<MentionDraft> drafts)
    {
        var lone = drafts.Where(d => d.Reading.IsLoneSurname).ToList();
        if (lone.Count == 0) return drafts;
        var known = drafts.Where(d => !lone.Exists(l => Holds(d, l))).SelectMany(d => new[] { d.Reading.Country, d.Reading.Name }).ToHashSet();
        lone.RemoveAll(l => known.Contains(l.Reading.Country) || known.Contains(l.Reading.Name));
        return lone.Count == 0 ? drafts : drafts.ConvertAll(d => lone.Find(l => Holds(d, l)) is { } stranger ? Without(d, stranger) : d);
    }

    private static bool Holds(MentionDraft outer, MentionDraft inner) => outer.Sentence == inner.Sentence && outer.First <= inner.Head && inner.Head <= outer.Last;

    // "Scott's cousin" had the country from him.
    private static MentionDraft Without(MentionDraft draft, MentionDraft stranger) => draft.Head == stranger.Head ? draft with { Reading = new ActorReading { Form = ActorForm.Person } }
        : draft.Reading.Country == stranger.Reading.Country ? draft with { Reading = draft.Reading with { Country = null, Code = null } } : draft;
}
