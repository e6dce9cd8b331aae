using Parley.Text;

namespace Parley.Events.Assembly;

/// <summary>Tells whether a time belongs to another happening, or to a thing, than the event it stands near.</summary>
internal static class TimeOwner
{
    /// <summary>Whether the time with that head word is not the event's.</summary>
    public static bool IsOfAnother(FoundEvent found, int time)
    {
        var sentence = found.View.Sentence;
        if (OwnerOf(found, time) is var owner and >= 0 && !IsOwn(found, owner)) return true;
        return IsOfThing(found, time) || IsOfAnotherClause(found, time) || IsOfSpeech(found, time);
    }

    private static bool IsOwn(FoundEvent found, int word) => word == found.Match.Word || found.OtherWords.Contains(word);

    // The event noun that the time hangs from directly; verbs share their times with the nouns around them.
    private static int OwnerOf(FoundEvent found, int time)
    {
        var tokens = found.View.Sentence.Tokens;
        var at = tokens[time].Head;
        return at >= 0 && tokens[at].Pos != PartOfSpeech.Verb && found.EventWords.Contains(at) ? at : -1;
    }

    // "broke the 2014 accord", "the accord of 2014": the year dates the accord, whoever breaks it when. But "the early hours of Saturday".
    private static bool IsOfThing(FoundEvent found, int time)
    {
        var sentence = found.View.Sentence;
        var head = sentence.Tokens[time].Head;
        if (head < 0 || IsOwn(found, head) || sentence.Tokens[head].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) return false;
        if (found.View.Lexicon.Times.Word(sentence.Tokens[head].Lemma) is not null) return false;
        var marked = false;
        foreach (var child in sentence.Children(time))
        {
            if (sentence.Tokens[child].Relation != "case") continue;
            if (sentence.Tokens[child].Lemma is "of" or "'s" or "’s") return true;
            marked = true;
        }

        return !marked && time < head && sentence.Tokens[time].Relation is "compound" or "nummod" or "amod" or "nmod:poss" or "nmod";
    }

    // "travelling in an effort to end a war that broke out in 2022": what happened in 2022 is not the journey.
    private static bool IsOfAnotherClause(FoundEvent found, int time)
    {
        var (sentence, trigger) = (found.View.Sentence, found.Match.Word);
        for (var at = sentence.Tokens[time].Head; at >= 0 && at != trigger; at = sentence.Tokens[at].Head)
        {
            if (Holds(sentence, at, trigger) || IsAppointment(found, at)) return false;
            if (sentence.Tokens[at].Relation is "acl:relcl" or "acl" or "advcl" or "ccomp" or "parataxis") return true;
        }

        return false;
    }

    // "said on Tuesday that rebels had taken the town": it was said on Tuesday. The clause between trigger and the time's verb decides.
    private static bool IsOfSpeech(FoundEvent found, int time)
    {
        var sentence = found.View.Sentence;
        var verb = sentence.Tokens[time].Head;
        if (verb < 0 || IsOwn(found, verb) || sentence.Tokens[verb].Pos != PartOfSpeech.Verb) return false;
        for (var at = found.Match.Word; at >= 0 && at != verb; at = sentence.Tokens[at].Head)
            if (sentence.Tokens[at].Head == verb) return sentence.Tokens[at].Relation is "ccomp" or "parataxis" && time < at == verb < at;
        return false;
    }

    // "put off the meeting planned for Monday": which meeting it is, its day says.
    private static bool IsAppointment(FoundEvent found, int clause) => found.Match.Row is { Class: Ontology.EventClass.Reject, Mode: "meet" }
        && found.View.Sentence.Tokens[clause] is { Relation: "acl" or "acl:relcl", Lemma: "plan" or "schedule" or "set" or "fix" or "foresee" or "expect" or "call" };

    private static bool Holds(Sentence sentence, int outer, int inner)
    {
        for (var at = inner; at >= 0; at = sentence.Tokens[at].Head)
            if (at == outer) return true;
        return false;
    }
}
