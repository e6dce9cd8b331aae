using Parley.Text;

namespace Parley.Events.Attributions;

/// <summary>Fills a cue's content from the tree: the first of its slots that is there.</summary>
internal static class SlotContent
{
    private static readonly string[] Tails = ["as", "for", "of", "to", "with", "over", "about", "against", "from", "into"];

    /// <summary>Null where none of the cue's slots is filled.</summary>
    /// <param name="p">The sentence.</param>
    /// <param name="frame">The cue and its speaker.</param>
    /// <param name="group">First and last token of speaker and cue together.</param>
    public static Filling? Of(Passage p, Frame frame, (int First, int Last) group)
    {
        foreach (var slot in frame.Cue.Content)
            if (Slot(p, frame, group, slot) is { } filling) return filling;
        return frame.Cue.IsSpeech ? SurfaceContent.Of(p, frame, group) : null;
    }

    private static Filling? Slot(Passage p, Frame f, (int First, int Last) group, string slot)
    {
        if (slot == "that") return That(p, f, group);
        if (slot == "quote") return null;
        if (f.Subject.Head >= 0 && (!SourcePhrase.CanSpeak(p, f.Subject.Head) || p[f.Subject.Head] is { Tag: "WDT", Lemma: "that" })) return null;
        return slot switch
        {
            "inf" => Infinitive(p, f),
            "ing" => Gerund(p, f),
            "obj" => Object(p, f),
            "name" => Named(p, f),
            "obj.as" => p.Under(f.Word, "as") >= 0 ? Object(p, f) : null,
            _ => Prepositional(p, f, slot),
        };
    }

    private static Filling? That(Passage p, Frame f, (int First, int Last) group)
    {
        if (SurfaceContent.Medial(p, f, group) is { } medial) return medial;
        if (SurfaceContent.AfterThat(p, f) is { } that) return that;
        var clause = p.Child(f.Word, "ccomp");
        if (clause > f.Last)
            return Filling.Of(ContentSpan.After(p, f.Last, SurfaceContent.Start(p, f, p.First(clause)), End(p, f, clause)), f.Last);
        if (clause >= 0 && SurfaceContent.ClosesClause(p, group)) return Around(p, f, group, clause);
        if (p[f.Word].Relation == "parataxis" && p[f.Word].Head < f.Word && f.Subject.Verb == f.Word && p.IsComma(group.First - 1)) return Around(p, f, group, p[f.Word].Head);
        if (p[f.Word].Relation == "advcl" && p.IsMarked(f.Word, "as") && f.Cue.IsSpeech && f.Subject.Verb == f.Word) return Around(p, f, (p.First(f.Word), group.Last), p[f.Word].Head);
        return null;
    }

    // In a relative clause what follows may be the main clause's.
    private static int End(Passage p, Frame f, int clause) => p[f.Word].Relation == "acl:relcl"
        ? ContentSpan.BeforeMainVerb(p, p.First(clause), p.Last(clause))
        : ContentSpan.ToBreak(p, f.Word, p.Last(clause));

    /// <summary>Content before the group of speaker and cue, and after it where the group stands in its midst.</summary>
    public static Filling? Around(Passage p, Frame f, (int First, int Last) group, int clause)
    {
        var content = new List<TextSpan>();
        var start = p[f.Word].Relation == "conj" ? p.First(f.Word) : 0;
        if (start < group.First && ContentSpan.Of(p, start, group.First - 1) is { } before) content.Add(before);
        var last = LastOf(p, clause, f.Word);
        if (p.IsComma(group.Last + 1) && last > group.Last + 1 && ContentSpan.After(p, group.Last, group.Last + 1, last) is { } after) content.Add(after);
        return content.Count > 0 ? new(content, f.Last) : null;
    }

    private static int LastOf(Passage p, int clause, int except)
    {
        var last = clause;
        foreach (var child in p.Sentence.Children(clause))
            if (child != except && p[child].Relation != "punct") last = Math.Max(last, p.Last(child));
        return last;
    }

    private static Filling? Infinitive(Passage p, Frame f)
    {
        var verb = -1;
        foreach (var child in p.Sentence.Children(f.Word))
            if (child > f.Last && p[child].Relation is "xcomp" or "ccomp" or "advcl" && p.IsMarked(child, "to")) { verb = child; break; }
        if (verb < 0) return null;
        var last = ContentSpan.WithTail(p, f.Word, p.Last(verb));
        if (f.Subject.IsPassive) return WithSubject(p, f, ContentSpan.After(p, f.Last, p.First(verb), last));
        var first = p.First(verb);
        if (f.Cue.Takes("obj") && p.Child(f.Word, "obj", "iobj") is >= 0 and var patient && patient > f.Last) first = Math.Min(first, p.First(patient));
        return Filling.Of(ContentSpan.After(p, f.Last, first, last), f.Last);
    }

    private static Filling? Gerund(Passage p, Frame f)
    {
        foreach (var child in p.Sentence.Children(f.Word))
            if (p.First(child) == f.Last + 1 && p[child] is { Relation: "xcomp" or "ccomp" or "advcl", Tag: "VBG" })
                return Filling.Of(ContentSpan.After(p, f.Last, p.First(child), p.Last(child)), f.Last);
        return null;
    }

    private static Filling? Object(Passage p, Frame f)
    {
        if (f.Subject.IsPassive) return f.Subject.Head >= 0 ? WithSubject(p, f, null) : null;
        if (f.Subject.Head < 0) return null;
        var patient = p.Child(f.Word, "obj");
        if (patient < 0) return null;
        if (patient < f.First) return p[patient].Tag is "WDT" or "WP" ? Filling.Of(p[patient].Span, f.Last) : null;
        return Filling.Of(ContentSpan.After(p, f.Last, p.First(patient), Tail(p, f.Word, p.Last(patient))), f.Last);
    }

    // "called | the deal a farce": all to the next break.
    private static Filling? Named(Passage p, Frame f)
    {
        if (f.Subject.IsPassive || f.Subject.Head < 0) return null;
        if (p.Child(f.Word, "obj") is not (>= 0 and var patient) || patient < f.Last || p.IsPunctuation(f.Last + 1)) return null;
        return Filling.Of(ContentSpan.After(p, f.Last, f.Last + 1, ContentSpan.ToBreak(p, f.Word, p.Last(patient))), f.Last);
    }

    // Of a passive, the grammatical subject is content: "[the deal] was denounced [as a farce]".
    private static Filling? WithSubject(Passage p, Frame f, TextSpan? rest)
    {
        var content = new List<TextSpan>();
        if (f.Subject.Passive != f.Word)
        {
            var first = p.First(f.Subject.Passive);
            while (first > 0 && !p.IsPunctuation(first - 1) && p[first - 1].Pos is not (PartOfSpeech.Sconj or PartOfSpeech.Cconj or PartOfSpeech.Verb or PartOfSpeech.Aux)) first--;
            if (first < f.First && ContentSpan.Of(p, first, f.First - 1) is { } patient) content.Add(patient);
        }

        if (rest is { } r) content.Add(r);
        else if (p.Under(f.Word, "as") is >= 0 and var name && name > f.Last && ContentSpan.After(p, f.Last, p.First(name), p.Last(name)) is { } named) content.Add(named);
        return content.Count > 0 ? new(content, f.Last) : null;
    }

    private static Filling? Prepositional(Passage p, Frame f, string preposition)
    {
        var inside = p.Under(f.Word, preposition);
        if (inside < 0) return null;
        var mark = p.First(inside);
        if (mark <= f.Last || p[mark].Lemma != preposition) return null;
        var cueLast = mark - f.Last <= 2 ? mark : f.Last;
        return Filling.Of(ContentSpan.After(p, Math.Max(cueLast, mark), mark + 1, Tail(p, f.Word, p.Last(inside))), cueLast);
    }

    // "denounced the deal | as a farce | for its price": what else belongs to the object's story.
    private static int Tail(Passage p, int verb, int last)
    {
        foreach (var child in p.Sentence.Children(verb))
        {
            if (child <= last || p.First(child) > last + 2 || p.IsComma(last + 1)) continue;
            var relation = p[child].Relation;
            if (relation is "xcomp" || (relation is "obl" or "advcl" && Tails.Contains(p.Lemma(p.First(child))))) last = p.Last(child);
        }

        return last;
    }
}
