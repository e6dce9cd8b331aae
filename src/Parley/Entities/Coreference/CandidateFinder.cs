namespace Parley.Entities.Coreference;

/// <summary>What a pronoun, a description or a name may refer back to, the nearest first.</summary>
internal static class CandidateFinder
{
    private const int MostSentencesBack = 5;
    private const int MostReferentsBack = 45;
    private const int MostOfOneWord = 4;

    /// <summary>Fills the list with indexes of referents; what agreement and grammar exclude is left out.</summary>
    public static void Find(Discourse discourse, int anaphor, List<int> candidates)
    {
        candidates.Clear();
        var m = discourse.Referents[anaphor];
        if (m.Kind == ReferentKind.Name) OfName(discourse, anaphor, candidates);
        else OfRecent(discourse, anaphor, candidates);
        if (m.Kind == ReferentKind.Definite)
        {
            AddLast(discourse.OfNoun(m.NounHash), candidates);
            AddLast(discourse.WithRole, candidates);
        }

        if (m.Pronoun is { Person: < 3 } pronoun && discourse.LastOfSeries(pronoun.Series) is var last and >= 0 && !candidates.Contains(last)) candidates.Add(last);
        candidates.RemoveAll(c => !Agreement.Allows(discourse, anaphor, c));
        candidates.Sort(static (a, b) => b.CompareTo(a));
        if (m.Pronoun is { Person: 3 }) AddFollowing(discourse, anaphor, candidates);
    }

    private static void OfRecent(Discourse discourse, int anaphor, List<int> candidates)
    {
        var from = Math.Max(0, anaphor - MostReferentsBack);
        for (var i = anaphor - 1; i >= from && discourse.Referents[anaphor].Sentence - discourse.Referents[i].Sentence <= MostSentencesBack; i--)
            if (discourse.Referents[i].Kind != ReferentKind.Adjective) candidates.Add(i);
    }

    private static void OfName(Discourse discourse, int anaphor, List<int> candidates)
    {
        var m = discourse.Referents[anaphor];
        if (m.NameWords.Count > 0) AddLast(discourse.OfSameName(m), candidates);
        foreach (var word in m.NameWords) AddLast(discourse.OfNameWord(word), candidates);
        if (m.NameWords.Count >= 2 && Acronym.Of(m.NameWords) is { } letters) AddLast(discourse.OfNameWord(letters), candidates);
        for (var i = anaphor - 1; i >= 0 && discourse.Referents[i].Sentence == m.Sentence; i--)
            if (!candidates.Contains(i) && (Agreement.IsApposition(discourse, m, discourse.Referents[i]) || Agreement.IsPredication(discourse, m, discourse.Referents[i]))) candidates.Add(i);
    }

    private static void AddLast(List<int> earlier, List<int> candidates)
    {
        for (var i = earlier.Count - 1; i >= 0 && i >= earlier.Count - MostOfOneWord; i--)
            if (!candidates.Contains(earlier[i])) candidates.Add(earlier[i]);
    }

    // "In his speech, Putin said": the subject that follows.
    private static void AddFollowing(Discourse discourse, int anaphor, List<int> candidates)
    {
        var m = discourse.Referents[anaphor];
        var sentence = discourse.Sentences[m.Sentence];
        for (var i = anaphor + 1; i < discourse.Referents.Count && discourse.Referents[i].Sentence == m.Sentence; i++)
        {
            var c = discourse.Referents[i];
            if (!c.IsSubject || c.Pronoun is not null || c.First <= m.First || !Agreement.Governs(sentence, c.Clause, m.Head)) continue;
            if (c.Function == m.Function || !Agreement.Allows(discourse, anaphor, i) || m.IsSubject && m.Clause == c.Clause) continue;
            candidates.Add(i);
            return;
        }
    }
}
