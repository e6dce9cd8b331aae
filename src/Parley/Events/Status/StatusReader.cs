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

    /// <summary>The status of what the word tells of.</summary>
    public EventStatus Read(SentenceView view, int trigger)
    {
        var sentence = view.Sentence;
        var found = new List<string>();
        var word = trigger;
        for (var step = 0; step < MostSteps && word >= 0; step++)
        {
            Own(sentence, word, found);
            var head = sentence.Tokens[word].Head;
            if (head < 0 || !Above(sentence, word, head, found)) break;
            word = head;
        }

        return Strongest(found);
    }

    private static EventStatus Strongest(List<string> found)
    {
        var negations = found.Count(f => f == "negated");
        if (negations % 2 == 1) return EventStatus.Negated;
        if (found.Contains("possible")) return EventStatus.Possible;
        if (found.Contains("planned")) return EventStatus.Planned;
        return found.Contains("ongoing") ? EventStatus.Ongoing : EventStatus.Happened;
    }

    /// <summary>What depends on the word itself: negation, auxiliaries, adjectives, "if".</summary>
    private void Own(Sentence sentence, int word, List<string> found)
    {
        var token = sentence.Tokens[word];
        bool progressive = token.Tag == "VBG", present = false;
        foreach (var child in sentence.Children(word))
        {
            var c = sentence.Tokens[child];
            var lemma = c.Lemma.ToLowerInvariant();
            if (c.Relation is "advmod" or "det" or "case" or "mark" or "cc" && lexicon.IsNegator(lemma)) found.Add("negated");
            else if (c.Relation == "aux" && lexicon.OfModal(lemma) is { } modal) found.Add(Reported(sentence, word, lemma) ? "planned" : modal);
            else if (c.Relation == "amod" && lexicon.OfCue("adj", lemma, "mod") is { } adjective) found.Add(adjective);
            else if (c.Relation == "advmod" && lexicon.OfCue("adv", lemma, "verb") is { } adverb) found.Add(adverb);
            else if (c.Relation == "mark" && lemma is "if" or "unless" or "whether") found.Add("possible");
            else if (c.Relation is "nsubj" or "nsubj:pass" && HasNo(sentence, child)) found.Add("negated");
            if (c.Relation is "aux" && c.Tag is "VBZ" or "VBP" && lemma == "be") present = true;
        }

        if (progressive && present) found.Add("ongoing");
    }

    // "said it would withdraw" tells a plan, not a possibility.
    private static bool Reported(Sentence sentence, int verb, string modal) => modal == "would" && sentence.Tokens[verb].Relation == "ccomp";

    private static bool HasNo(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child] is { Relation: "det" } t && t.Lemma.Equals("no", StringComparison.OrdinalIgnoreCase)) return true;
        return sentence.Tokens[noun].Lemma.ToLowerInvariant() is "nobody" or "none";
    }

    /// <summary>What the governing word makes of it; false where nothing above can change it any more.</summary>
    private bool Above(Sentence sentence, int word, int head, List<string> found)
    {
        var token = sentence.Tokens[word];
        var pos = sentence.Tokens[head].Pos switch
        {
            PartOfSpeech.Verb => "verb",
            PartOfSpeech.Noun => "noun",
            PartOfSpeech.Adj => "adj",
            _ => null,
        };
        if (pos is null) return token.Relation is "conj" or "nmod" or "obl";
        var scope = ScopeOf(sentence, word);
        // "had to leave" tells what happened, "has to leave" what may: a form stands before its lemma.
        var cue = scope is null ? null : lexicon.OfCue(pos, sentence.Tokens[head].Form, scope) ?? lexicon.OfCue(pos, sentence.Tokens[head].Lemma.ToLowerInvariant(), scope);
        if (cue is not null) found.Add(cue);
        else if (scope == "inf") found.Add(token.Relation == "advcl" ? "possible" : "planned");
        return Continues(sentence, word, head, cue is not null || scope == "inf");
    }

    private static string? ScopeOf(Sentence sentence, int word)
    {
        var token = sentence.Tokens[word];
        switch (token.Relation)
        {
            case "xcomp" or "ccomp" or "acl" or "advcl" or "csubj":
                foreach (var child in sentence.Children(word))
                {
                    if (sentence.Tokens[child].Relation == "mark" && sentence.Tokens[child].Lemma == "to") return "inf";
                    if (sentence.Tokens[child].Relation == "mark" && sentence.Tokens[child].Pos == PartOfSpeech.Sconj && token.Tag == "VBG") return sentence.Tokens[child].Lemma;
                }

                return token.Tag == "VBG" ? "ing" : token.Relation == "ccomp" || (token.Relation == "acl" && HasMark(sentence, word)) ? "that" : null;
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

    private static bool HasMark(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation == "mark") return true;
        return false;
    }

    // The governor's own tense and negation reach down through complements, through light nouns and through verbs that only tell
    // that their subject takes place; not through relative clauses and not out of an argument of a verb with a meaning of its own.
    private bool Continues(Sentence sentence, int word, int head, bool cued)
    {
        var relation = sentence.Tokens[word].Relation;
        return relation switch
        {
            "xcomp" => true,
            "acl" => cued || sentence.Tokens[word].Lemma is "involve" or "include" or "concern" or "cover",
            "ccomp" or "advcl" => cued,
            // "could revive talks and end the siege": a bare form stands under the auxiliary of the first.
            "conj" => sentence.Tokens[word].Pos != PartOfSpeech.Verb || sentence.Tokens[word].Tag == "VB",
            "nsubj" or "nsubj:pass" => lexicon.IsOccurrence(sentence.Tokens[head].Lemma) || relation == "nsubj:pass",
            "obj" or "obl" or "nmod" => true,
            _ => false,
        };
    }
}
