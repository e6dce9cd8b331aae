using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Status;

/// <summary>
/// Reads what the text claims about a happening: from the tense, mood and negation of its verb, and from every word above it in the
/// tree that plans, wishes, doubts or denies it.
/// </summary>
internal sealed class StatusReader(StatusLexicon lexicon)
{
    private const int MostSteps = 8;
    private readonly ClauseStatus _clause = new(lexicon);

    /// <summary>The status of what the word tells of.</summary>
    public EventStatus Read(SentenceView view, int trigger)
    {
        var sentence = view.Sentence;
        var claim = new StatusClaim();
        var (word, from) = (trigger, -1);
        for (var step = 0; step < MostSteps; step++)
        {
            _clause.Read(sentence, word, from, ref claim);
            var head = sentence.Tokens[word].Head;
            if (head < 0 || !Above(view, word, head, ref claim)) break;
            (word, from) = (head, word);
        }

        return claim.Status;
    }

    /// <summary>What the governing word makes of it; false where nothing above can change it any more.</summary>
    private bool Above(SentenceView view, int word, int head, ref StatusClaim claim)
    {
        var sentence = view.Sentence;
        if (IsGround(sentence, word, head)) return false;
        var scope = ScopeOf(sentence, word);
        var cue = scope is null ? null : CueOf(sentence, head, scope);
        // "Claims to have killed", "is believed to have fled": what it says was is not to come.
        if (scope == "inf" && IsPerfect(sentence, word)) cue = cue == "negated" ? cue : "happened";
        // A purpose is not a plan: nobody says that it will be reached.
        else if (scope == "inf") cue ??= OfWhomIsAsked(sentence, word, head) ?? (sentence.Tokens[word].Relation is "advcl" or "csubj" ? "possible" : "planned");
        if (cue is not null) claim.Apply(cue);
        return Continues(view, word, head, cue is not null);
    }

    // "Asked his cousins to leave", where the parser hangs the infinitive from the cousins.
    private string? OfWhomIsAsked(Sentence sentence, int word, int head) =>
        sentence.Tokens[word].Relation == "acl" && sentence.Tokens[head] is { Relation: "obj" or "iobj" or "nsubj:pass", Head: >= 0 and var verb } ? CueOf(sentence, verb, "inf") : null;

    // "Will march after the killings", "vowed war in revenge for a murder": what something is done after or for has happened, whatever is said of the doing.
    private bool IsGround(Sentence sentence, int word, int head)
    {
        if (sentence.Tokens[word].Relation is not ("obl" or "nmod")) return false;
        if (sentence.Tokens[head].Pos == PartOfSpeech.Noun && lexicon.OfCue("noun", sentence.Tokens[head].Lemma.ToLowerInvariant(), "given") is not null) return true;
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation == "case" && lexicon.OfCue("conj", FixedPhrase.At(sentence, child), "given") is not null) return true;
        return false;
    }

    // "Were able to leave" tells what happened, "are able to" what may; "had to leave" likewise: a form stands before its lemma.
    private string? CueOf(Sentence sentence, int head, string scope)
    {
        var token = sentence.Tokens[head];
        var pos = token.Pos switch
        {
            PartOfSpeech.Verb or PartOfSpeech.Aux => "verb",
            PartOfSpeech.Noun => "noun",
            PartOfSpeech.Adj or PartOfSpeech.Adv => "adj",
            _ => null,
        };
        if (pos is null) return null;
        var lemma = token.Lemma.ToLowerInvariant();
        return (scope == "inf" && IsPast(sentence, head) ? lexicon.OfCue(pos, lemma, "inf.past") : null)
            ?? lexicon.OfCue(pos, token.Form, scope)
            ?? lexicon.OfCue(pos, FixedPhrase.OfVerb(sentence, head), scope)
            ?? lexicon.OfCue(pos, lemma, scope);
    }

    private static bool IsPast(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child] is { Relation: "cop", Tag: "VBD" }) return true;
        return false;
    }

    private static bool IsPerfect(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child] is { Relation: "aux", Lemma: "have" }) return true;
        return false;
    }

    private static string? ScopeOf(Sentence sentence, int word)
    {
        var token = sentence.Tokens[word];
        switch (token.Relation)
        {
            case "xcomp" or "ccomp" or "acl" or "advcl" or "csubj" or "acl:relcl":
                return OfClause(sentence, word);
            case "obj" or "nsubj:pass":
                return "obj";
            case "obl" or "nmod":
                foreach (var child in sentence.Children(word))
                    if (sentence.Tokens[child].Relation == "case") return sentence.Tokens[child].Lemma;
                return null;
            default:
                return null;
        }
    }

    private static string? OfClause(Sentence sentence, int word)
    {
        var (token, marked, that) = (sentence.Tokens[word], false, false);
        foreach (var child in sentence.Children(word))
        {
            var mark = sentence.Tokens[child];
            if (mark.Relation != "mark") continue;
            if (mark.Lemma == "to") return "inf";
            if (mark.Pos == PartOfSpeech.Sconj && token.Tag == "VBG") return mark.Lemma;
            marked = true;
            that |= mark.Lemma == "that";
        }

        // A clause after a noun that the parser takes for a relative one is none where "that" is no pronoun.
        if (token.Relation == "acl:relcl") return that ? "that" : null;
        if (token.Tag == "VBG") return "ing";
        if (token is { Relation: "xcomp", Tag: "VB" }) return "bare";
        return token.Relation is "ccomp" or "csubj" || (token.Relation == "acl" && marked) ? "that" : null;
    }

    // The governor's own tense and negation reach down through complements, through light nouns and through verbs that only tell
    // that their subject takes place; not through relative clauses and not out of an argument of a verb with a meaning of its own.
    private bool Continues(SentenceView view, int word, int head, bool cued)
    {
        var sentence = view.Sentence;
        var relation = sentence.Tokens[word].Relation;
        return relation switch
        {
            "xcomp" => true,
            "acl" => cued || sentence.Tokens[word].Lemma is "involve" or "include" or "concern" or "cover",
            "advcl" => cued || IsDoneAlong(sentence, word, head),
            "ccomp" or "csubj" or "acl:relcl" => cued,
            "conj" => sentence.Tokens[word].Pos != PartOfSpeech.Verb || SharesAuxiliary(sentence, word, head),
            "nsubj" or "nsubj:pass" => lexicon.IsOccurrence(sentence.Tokens[head].Lemma) || relation == "nsubj:pass",
            "obj" => cued || !IsGiven(view, word, head),
            "obl" => cued || !IsKnown(sentence, word) || !IsGiven(view, word, head),
            "nmod" => true,
            _ => false,
        };
    }

    // "Will return to the coast, visiting two camps": as much to come as the return.
    private static bool IsDoneAlong(Sentence sentence, int word, int head) =>
        sentence.Tokens[word].Tag == "VBG" && word > head && !IsPerfect(sentence, word) && ScopeOf(sentence, word) == "ing";

    // "Could revive talks and end the siege", "may be tried and expelled": a bare form stands under the auxiliary of the first.
    private static bool SharesAuxiliary(Sentence sentence, int word, int first)
    {
        var tag = sentence.Tokens[word].Tag;
        if (tag == "VB") return true;
        if (tag is not ("VBN" or "VBG") || sentence.Tokens[first].Tag != tag) return false;
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation is "aux" or "aux:pass" or "nsubj" or "nsubj:pass") return false;
        return true;
    }

    // "Will condemn the attack" says nothing of the attack, "will launch the attack" does.
    private static bool IsGiven(SentenceView view, int noun, int verb) =>
        IsDefinite(view.Sentence, noun) && !(SupportFinder.Of(view, noun) is { } support && support.Word == verb);

    private static bool IsDefinite(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child] is { Relation: "det" or "nmod:poss", Lemma: "the" or "this" or "that" or "these" or "those" or "its" or "his" or "their" or "her" }) return true;
        return false;
    }

    // "Will be tried over the killing", but "will meet at the summit".
    private bool IsKnown(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child].Relation == "case" && lexicon.OfCue("conj", FixedPhrase.At(sentence, child), "known") is not null) return true;
        return false;
    }
}
