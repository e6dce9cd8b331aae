namespace Parley.Evaluation.Alignment;

/// <summary>Which rule a gold set asks for.</summary>
public static class AlignmentRules
{
    /// <summary>
    /// The given pair for a set of relations: every text has one event of two parties given by words, and nothing else is labelled. All events for any other.
    /// </summary>
    public static AlignmentRule Usual(Coding gold) => gold.Texts.Count > 0 && gold.Texts.All(IsRelation) ? AlignmentRule.Pair : AlignmentRule.Events;

    private static bool IsRelation(LabelledText text) => text.Events is [{ Actors: [{ Words: not null, Code: null, Span: null, Country: null }], Recipients: [{ Words: not null, Code: null, Span: null, Country: null }] } e]
        && e is { Cameo: null, Mode: null, Status: null, Trigger: null };
}
