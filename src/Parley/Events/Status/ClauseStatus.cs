using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Status;

/// <summary>What the words that depend on a verb, a noun or an adjective claim of it: negation, auxiliaries, adverbs, adjectives, "if", the order of a question.</summary>
internal sealed class ClauseStatus(StatusLexicon lexicon)
{
    /// <summary>Adds what the word's own dependents say.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">The word.</param>
    /// <param name="from">The dependent that the happening itself stands in, whose own words were read before; -1 where there is none.</param>
    /// <param name="claim">What was claimed below, and then what is claimed here.</param>
    public void Read(Sentence sentence, int word, int from, ref StatusClaim claim)
    {
        if (IsGoingOn(sentence, word)) claim.Apply("ongoing");
        foreach (var child in sentence.Children(word))
            if (child != from && OfModifier(sentence, word, child) is { } cue) claim.Apply(cue);
        var negated = Negate(sentence, word, from, ref claim);
        foreach (var child in sentence.Children(word))
        {
            if (child == from) continue;
            if (OfAuxiliary(sentence, word, child, negated) is { } modal) claim.Apply(modal);
            else if (sentence.Tokens[child].Relation is "mark" or "case" or "cc" && OfLink(sentence, word, child) is { } link) claim.Apply(link);
        }

        if (IsAskedOrOrdered(sentence, word)) claim.Apply("possible");
    }

    // "Are shelling", "are being shelled", "have been protesting", "are in talks".
    private static bool IsGoingOn(Sentence sentence, int word)
    {
        var verb = sentence.Tokens[word];
        bool present = false, been = false, being = verb.Tag == "VBG", within = false;
        foreach (var child in sentence.Children(word))
        {
            var token = sentence.Tokens[child];
            if (token.Relation is "aux" or "aux:pass" or "cop" && token.Tag is "VBZ" or "VBP" && token.Lemma is "be" or "have" or "'s") present = true;
            if (token.Relation is "aux" or "cop" && token.Tag == "VBN" && token.Lemma == "be") been = true;
            if (token.Relation == "aux:pass" && token.Tag == "VBG") being = true;
            if (token.Relation == "case" && token.Lemma is "in" or "under" or "on" or "at") within = true;
        }

        return present && (verb.Pos == PartOfSpeech.Verb ? being : within && !been && verb.Pos == PartOfSpeech.Noun);
    }

    private string? OfModifier(Sentence sentence, int word, int child)
    {
        var token = sentence.Tokens[child];
        var lemma = token.Lemma.ToLowerInvariant();
        return token.Relation switch
        {
            "amod" => lexicon.OfCue("adj", lemma, "mod"),
            // "The talks went nowhere": that is where they went.
            "advmod" when lemma == "nowhere" && child > word => null,
            "advmod" => lexicon.OfCue("adv", lemma, "verb") ?? (IsPresent(sentence, word) ? lexicon.OfCue("adv", lemma, "present") : null),
            "obl" when sentence.Tokens[word].Tag == "VBG" && IsPresent(sentence, word) => lexicon.OfCue("time", lemma, "progressive"),
            "obl:unmarked" or "obl:tmod" or "nmod:unmarked" or "nmod:poss" => OfTime(sentence, word, child),
            _ => null,
        };
    }

    // "Visits Cyprus next week", "next week's talks"; "jails reporters every week".
    private string? OfTime(Sentence sentence, int word, int child)
    {
        if (sentence.Tokens[word].Pos == PartOfSpeech.Verb && !IsPresent(sentence, word)) return null;
        if (lexicon.OfCue("time", sentence.Tokens[child].Lemma.ToLowerInvariant(), "present") is { } own) return own;
        foreach (var grandchild in sentence.Children(child))
            if (lexicon.OfCue("time", sentence.Tokens[grandchild].Lemma.ToLowerInvariant(), "present") is { } cue) return cue;
        return null;
    }

    private static bool IsPresent(Sentence sentence, int word)
    {
        if (sentence.Tokens[word].Tag is "VBZ" or "VBP") return true;
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child] is { Relation: "aux" or "aux:pass", Tag: "VBZ" or "VBP", Lemma: "be" or "do" }) return true;
        return false;
    }

    private bool Negate(Sentence sentence, int word, int from, ref StatusClaim claim)
    {
        var negated = false;
        foreach (var child in sentence.Children(word))
        {
            var token = sentence.Tokens[child];
            if (token.Relation == "cc" && IsSaidBefore(sentence, word)) continue;
            var denies = token.Relation is "advmod" or "det" or "case" or "mark" or "cc" or "cc:preconj" && lexicon.IsNegator(token.Lemma.ToLowerInvariant()) && !IsOnly(sentence, child)
                || (child != from && token.Relation is "nsubj" or "nsubj:pass" or "nsubj:outer" && HasNo(sentence, child));
            if (!denies) continue;
            claim.Negate();
            negated = true;
        }

        return negated;
    }

    // "Did not attack nor threaten", "neither talks nor a truce": the first denies for both, and what is joined to it is read up to it.
    private bool IsSaidBefore(Sentence sentence, int word)
    {
        if (sentence.Tokens[word] is not { Relation: "conj", Head: >= 0 and var first } || (sentence.Tokens[word].Pos == PartOfSpeech.Verb && sentence.Tokens[word].Tag != "VB")) return false;
        foreach (var child in sentence.Children(first))
            if (sentence.Tokens[child] is { Relation: "advmod" or "det" or "cc:preconj" or "cc" } token && child < word && lexicon.IsNegator(token.Lemma.ToLowerInvariant())) return true;
        return false;
    }

    // "Not only attacked but …".
    private static bool IsOnly(Sentence sentence, int negator) =>
        negator + 1 < sentence.Tokens.Count && sentence.Tokens[negator + 1].Lemma.ToLowerInvariant() is "only" or "just" or "merely" or "simply";

    // "No rebel", "neither Mali nor Niger", "none of them", "few of them", but "a few rebels".
    private bool HasNo(Sentence sentence, int noun)
    {
        if (HasAll(sentence, noun)) return false;
        var few = sentence.Tokens[noun].Lemma.Equals("few", StringComparison.OrdinalIgnoreCase);
        if (sentence.Tokens[noun].Lemma.ToLowerInvariant() is "nobody" or "none") return true;
        foreach (var child in sentence.Children(noun))
        {
            var token = sentence.Tokens[child];
            var lemma = token.Lemma.ToLowerInvariant();
            if (token.Relation is "det" or "cc:preconj" or "advmod" && lexicon.IsNegator(lemma)) return true;
            few |= token.Relation == "amod" && lemma == "few";
        }

        return few && !Has(sentence, noun, "det", null);
    }

    // "Not all of them marched": some did.
    private static bool HasAll(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child] is { Relation: "det" or "det:predet", Lemma: "all" or "every" or "each" }) return true;
        return false;
    }

    private string? OfAuxiliary(Sentence sentence, int word, int child, bool negated)
    {
        var token = sentence.Tokens[child];
        if (token.Relation is not ("aux" or "cop")) return null;
        var lemma = token.Lemma.ToLowerInvariant();
        // "Is to visit": the infinitive is the predicate.
        if (lemma == "be") return token.Relation == "cop" && sentence.Tokens[word].Tag == "VB" && Has(sentence, word, "mark", "to") ? "planned" : null;
        if (lexicon.OfModal(lemma) is not { } modal) return null;
        // "Could not attend" did not; "may not attend" does not either.
        if (negated && lemma is "can" or "could") return null;
        // "Would have visited" did not; "said it would visit" tells a plan.
        if (lemma is "would" or "should" && Has(sentence, word, "aux", "have")) return "negated";
        return lemma == "would" && sentence.Tokens[word].Relation == "ccomp" ? "planned" : modal;
    }

    // "If", "unless", "in case", "instead of"; "once they release him, talks can begin" where what stands over it is to come.
    private string? OfLink(Sentence sentence, int word, int child)
    {
        var words = FixedPhrase.At(sentence, child);
        if (lexicon.OfCue("conj", words, "clause") is { } cue) return cue;
        if (sentence.Tokens[word].Tag == "VB" && !Has(sentence, word, "nsubj", null) && lexicon.OfCue("conj", words, "inf") is { } ofInfinitive) return ofInfinitive;
        return sentence.Tokens[word] is { Relation: "advcl", Tag: "VBZ" or "VBP", Head: >= 0 and var head } && HasModal(sentence, head) ? lexicon.OfCue("conj", words, "future") : null;
    }

    private bool HasModal(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child].Relation == "aux" && lexicon.OfModal(sentence.Tokens[child].Lemma.ToLowerInvariant()) is not null) return true;
        return false;
    }

    // "Did police kill him?" is open, "Why did police kill him?" is not. "Free him!" and "that he be freed" ask for it.
    private static bool IsAskedOrOrdered(Sentence sentence, int word)
    {
        if (sentence.Tokens[word].Pos != PartOfSpeech.Verb) return false;
        int auxiliary = -1, subject = -1;
        bool be = false, marked = false;
        foreach (var child in sentence.Children(word))
        {
            var token = sentence.Tokens[child];
            if (token.Tag is "WP" or "WRB") return false;
            if (auxiliary < 0 && token.Relation is "aux" or "aux:pass") auxiliary = child;
            if (token.Relation is "nsubj" or "nsubj:pass") subject = child;
            be |= token is { Relation: "aux:pass", Tag: "VB" };
            marked |= token.Relation == "mark" && token.Lemma == "to";
        }

        if (be && subject >= 0 && sentence.Tokens[auxiliary].Relation == "aux:pass" && !marked) return true;
        if (auxiliary < 0) return sentence.Tokens[word].Tag == "VB" && subject < 0 && !marked && IsFirstQuoted(sentence, word);
        return auxiliary < subject && IsQuestion(sentence);
    }

    private static bool IsFirstQuoted(Sentence sentence, int word) => word > 0 && sentence.Tokens[word - 1].Form is "\"" or "``" or "“" or "''" or "‘" or "'";

    private static bool IsQuestion(Sentence sentence)
    {
        for (var i = sentence.Tokens.Count - 1; i >= Math.Max(0, sentence.Tokens.Count - 3); i--)
            if (sentence.Tokens[i].Form == "?") return true;
        return false;
    }

    private static bool Has(Sentence sentence, int word, string relation, string? lemma)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation == relation && (lemma is null || sentence.Tokens[child].Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase))) return true;
        return false;
    }
}
