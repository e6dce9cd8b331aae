using Parley.Lexicons;

namespace Parley.Events.Attributions;

/// <summary>Reads the attribution that a verb makes.</summary>
internal static class VerbCueReader
{
    private static readonly AttributionCue AnyVerb = new([""], CuePos.Verb, ["subj"], ["quote"], Stance.Asserts, "");

    /// <summary>Null where the verb attributes nothing.</summary>
    public static AttributionDraft? Read(Passage p, int verb)
    {
        if (p[verb].Relation is "amod" or "compound" or "case" or "aux" or "fixed" or "flat" or "mark" || p.InQuotation(verb)) return null;
        var cue = CuePhrase.Match(p, verb, CuePos.Verb);
        if (cue is null && (!p.Quotations.Touches(p.Sentence.Span) || p[verb].Tag is not ("VBD" or "VBZ" or "VBP" or "VBN"))) return null;
        var subject = SubjectFinder.Of(p, verb);
        var (first, last) = CuePhrase.Of(p, verb, cue);
        var source = SourceOf(p, subject, first, last);
        if (cue is { IsSpeech: true } && !subject.IsPassive && p[verb].Tag != "VBG" && Surface(p, subject, first, last) is { } speaker)
        {
            source = speaker;
            if (subject.Verb != verb || subject.Head < speaker.First || subject.Head > speaker.Last) subject = new(speaker.Last, verb, -1);
        }

        var group = Group(source, subject, verb, first, last);
        return cue is null
            ? Unknown(p, new(verb, AnyVerb, subject, first, last), source, group)
            : Known(p, new(verb, cue, subject, first, last), source, group);
    }

    private static AttributionDraft? Known(Passage p, Frame frame, (int First, int Last)? source, (int First, int Last) group)
    {
        if (frame.Cue.IsSpeech && !frame.Subject.IsPassive && !TakesObjectFirst(p, frame) && DirectQuote.Beside(p, group.First, group.Last) is { Count: > 0 } quotes)
            return Draft(p, frame, source, quotes, frame.Last, true);
        if (IsUnsaid(p, frame) || frame.Cue.Takes("person") && !IsPerson(p, frame.Subject.Head)) return null;
        return SlotContent.Of(p, frame, group) is { } filling ? Draft(p, frame, source, filling.Content, filling.CueLast, false) : null;
    }

    // "to say", "would say": nobody said so yet.
    private static bool IsUnsaid(Passage p, Frame frame)
    {
        if (p[frame.First].Tag == "TO") return true;
        for (var i = frame.First; i < frame.Word; i++)
            if (p[i].Tag == "MD" && p[i].Lemma is not ("could" or "can")) return true;
        return frame.Subject.Head >= 0 && p[frame.Subject.Head].Lemma == "you";
    }

    // "Keller attacked the plan" in words, "the brigade attacked the plain" with guns.
    private static bool IsPerson(Passage p, int head)
    {
        if (head < 0) return false;
        if (p[head].Tag is "PRP" or "WP") return p[head].Lemma is not ("it" or "they");
        foreach (var mention in p.Article.MentionsAt(p.Index, head))
            if (p.Article.Forms[mention] == Entities.Actors.ActorForm.Person) return true;
        return false;
    }

    // "called it “a farce”": the object belongs to the content.
    private static bool TakesObjectFirst(Passage p, Frame frame)
    {
        foreach (var slot in frame.Cue.Content)
        {
            if (slot == "quote") return false;
            if (slot == "obj") return p.Child(frame.Word, "obj") > frame.Last;
        }

        return false;
    }

    // “…,” she purred: beside words said, any verb with a speaker attributes.
    private static AttributionDraft? Unknown(Passage p, Frame frame, (int First, int Last)? source, (int First, int Last) group)
    {
        if (source is null || frame.Subject.Verb != frame.Word || frame.Subject.IsPassive || !SourcePhrase.CanSpeak(p, frame.Subject.Head)) return null;
        if (p.Quotations.Before(p[group.First].Span.Start) is not { } q || p.Text[q.Span.End - 2] is not (',' or '?' or '!')) return null;
        return Draft(p, frame, source, DirectQuote.Beside(p, group.First, group.Last), frame.Last, true);
    }

    private static AttributionDraft Draft(Passage p, Frame frame, (int First, int Last)? source, List<TextSpan> content, int cueLast, bool direct) => new()
    {
        Sentence = p.Index,
        Source = source is { } s ? p.Span(s.First, s.Last) : null,
        Cue = p.Span(frame.First, CuePhrase.WithColon(p, CuePhrase.WithDay(p, frame.Word, cueLast, content[0].Start))),
        Content = content,
        Stance = frame.Cue.Stance,
        IsDirect = direct,
        IsOfThing = !direct && frame.Cue.Takes("thing"),
    };

    private static (int First, int Last)? SourceOf(Passage p, Subject subject, int first, int last)
    {
        if (subject.Head < 0) return null;
        if (subject.Head >= first && subject.Head <= last) return null;
        var own = subject.Head < first ? Math.Min(first, CuePhrase.FirstOf(p, subject.Verb)) : first;
        if (own <= subject.Head && subject.Head < first) own = first;
        return SourcePhrase.Of(p, subject.Head, own, last);
    }

    // The speaker by the order of words: it stands between a quotation and the cue, or after the cue, or between a comma and the cue.
    private static (int First, int Last)? Surface(Passage p, Subject subject, int first, int last)
    {
        if (DirectQuote.SpeakerBefore(p, first) is { } speaker) return speaker;
        if (subject.Head >= 0) return null;
        if (p.Quotations.Before(p[first].Span.Start) is not null && p.Child(p[last].Head == first ? first : last, "obj", "iobj") is >= 0 and var inverted && p.First(inverted) == last + 1)
            return SourcePhrase.Of(p, inverted, first, last);
        return SurfaceContent.ClosesSentence(p, last) ? SourcePhrase.FromComma(p, first) : null;
    }

    // Speaker and cue, where the speaker is the cue's own; else the cue alone.
    private static (int First, int Last) Group((int First, int Last)? source, Subject subject, int verb, int first, int last) =>
        source is { } s && subject.Verb == verb && !subject.IsPassive ? (Math.Min(s.First, first), Math.Max(s.Last, last)) : (first, last);
}
