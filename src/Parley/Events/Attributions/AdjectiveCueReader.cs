using Parley.Lexicons;

namespace Parley.Events.Attributions;

/// <summary>Reads the attribution that an adjective makes: "was convinced that", "is critical of".</summary>
internal static class AdjectiveCueReader
{
    /// <summary>Null where the adjective attributes nothing.</summary>
    public static AttributionDraft? Read(Passage p, int adjective)
    {
        if (CuePhrase.Match(p, adjective, CuePos.Adj) is not { } cue || p.InQuotation(adjective)) return null;
        if (p[adjective].Relation is "amod" or "compound") return null;
        var subject = SubjectFinder.Of(p, adjective);
        if (subject.IsPassive) subject = new(subject.Passive, adjective, -1);
        if (subject.Head < 0 || subject.Head >= adjective || subject.Head > adjective || !SourcePhrase.CanSpeak(p, subject.Head)) return null;
        var first = CuePhrase.FirstOf(p, adjective);
        var source = SourcePhrase.Of(p, subject.Head, first, adjective);
        var frame = new Frame(adjective, cue, subject, first, adjective);
        if (SlotContent.Of(p, frame, (Math.Min(source.First, first), adjective)) is not { } filling) return null;
        return new()
        {
            Sentence = p.Index,
            Source = p.Span(source.First, source.Last),
            Cue = p.Span(first, filling.CueLast),
            Content = filling.Content,
            Stance = cue.Stance,
        };
    }
}
