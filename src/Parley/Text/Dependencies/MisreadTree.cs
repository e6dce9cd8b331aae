namespace Parley.Text.Dependencies;

/// <summary>What the tagger and parser misread again and again and the tree alone shows, put right; what words mean plays no part here.</summary>
internal static class MisreadTree
{
    /// <summary>Mends the words of one sentence.</summary>
    public static void Mend(Token[] tokens)
    {
        DayAttachment.Mend(tokens);
        OwnedByOffice.Mend(tokens);
        JoinedInfinitive.Mend(tokens);
        ToldClause.Mend(tokens);
        ModalVerb.Mend(tokens);
        StolenSubject.Mend(tokens);
        NounForVerb.Mend(tokens);
        VerbForNoun.Mend(tokens);
        HiddenVerb.Mend(tokens);
        SemicolonVerb.Mend(tokens);
        VerbForParticiple.Mend(tokens);
        VerblessTree.Mend(tokens);
        HeadlineTree.Mend(tokens);
        // What the mends before made a subject may be the second of two.
        CoordinatedNames.Mend(tokens);
    }
}
