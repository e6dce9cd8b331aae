using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>
/// Who does what in a tree, with passives, relative clauses, control and conjunction undone: slots are those of the active clause.
/// </summary>
internal static class Arguments
{
    private const int MostSteps = 6;
    // "discussed the campaign to free the town": who tells of a deed does not do it.
    private static readonly HashSet<string> s_telling = new(
        ["discuss", "condemn", "welcome", "praise", "criticize", "criticise", "denounce", "describe", "mention", "report", "hail", "regret", "note", "commend", "applaud", "deplore", "mourn", "recall", "cover", "detail"],
        StringComparer.Ordinal);
    /// <summary>How many nouns too low a parser may hang what stands after a preposition.</summary>
    public const int MostDepth = 4;

    /// <summary>The words that fill one slot of a word, conjuncts not included; none where it is empty.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">The word.</param>
    /// <param name="slot">The slot's name.</param>
    /// <param name="depth">How many nouns below its place in the tree what stands after a preposition is looked for.</param>
    public static List<int> Of(Sentence sentence, int word, string slot, int depth = MostDepth)
    {
        var found = new List<int>();
        switch (slot)
        {
            case "subj": Subject(sentence, word, found, MostSteps); break;
            case "obj": Object(sentence, word, found); break;
            case "iobj": Children(sentence, word, found, "iobj"); break;
            case "poss": Children(sentence, word, found, "nmod:poss"); break;
            case "mod": Modifiers(sentence, word, found); break;
            case "inf": Infinitives(sentence, word, found); break;
            case "that": Clauses(sentence, word, found); break;
            case "ing": Gerunds(sentence, word, found); break;
            case "gov": Governor(sentence, word, found); break;
            case "modal": Children(sentence, word, found, "aux"); break;
            default: Prepositional(sentence, word, slot, found, depth); break;
        }

        return found;
    }

    /// <summary>The grammatical subject, of whatever voice.</summary>
    public static List<int> GrammaticalSubject(Sentence sentence, int word)
    {
        var found = new List<int>();
        SurfaceSubject(sentence, word, found, MostSteps);
        return found;
    }

    /// <summary>Whether the noun has an object, or is joined to a finite verb without a subject: then it is a misread verb ("the army shot and killed").</summary>
    public static bool IsMisreadVerb(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            if (sentence.Tokens[child].Relation == "obj") return true;
            if (sentence.Tokens[child] is { Relation: "conj", Tag: "VBD" or "VBZ" or "VBP" } && !HasChild(sentence, child, "nsubj")) return true;
        }

        return false;
    }

    /// <summary>Whether the verb stands in the passive.</summary>
    public static bool IsPassive(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child].Relation is "nsubj:pass" or "aux:pass" or "csubj:pass") return true;
        var token = sentence.Tokens[verb];
        if (token.Tag != "VBN" || HasAuxiliary(sentence, verb) || HasChild(sentence, verb, "obj")) return false;
        // "counted ten people killed", "were arrested and beaten".
        if (token.Relation is "acl" or "amod" or "xcomp" or "ccomp") return true;
        if (token.Relation == "conj" && token.Head >= 0 && !HasChild(sentence, verb, "nsubj") && IsPassive(sentence, token.Head)) return true;
        return token.Relation is "advcl" or "conj" or "parataxis" or "root" && HasChild(sentence, verb, "obl:agent");
    }

    private static void Subject(Sentence sentence, int verb, List<int> found, int steps)
    {
        if (sentence.Tokens[verb].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj && !HasChild(sentence, verb, "cop"))
        {
            SubjectOfNoun(sentence, verb, found, steps);
            return;
        }

        if (IsPassive(sentence, verb))
        {
            Children(sentence, verb, found, "obl:agent");
            if (found.Count == 0) Prepositional(sentence, verb, "by", found);
            if (found.Count == 0) FarAgent.Add(sentence, verb, found);
            return;
        }

        SurfaceSubject(sentence, verb, found, steps);
    }

    // An action noun or an adjective as the object of a verb: its subject is the verb's ("X is open to talks", "X made efforts to end").
    private static void SubjectOfNoun(Sentence sentence, int noun, List<int> found, int steps)
    {
        Children(sentence, noun, found, "nmod:poss");
        if (found.Count > 0 || steps == 0) return;
        Children(sentence, noun, found, "nsubj");
        if (found.Count > 0) { Unrelative(sentence, found); return; }
        if (IsMisreadVerb(sentence, noun)) Children(sentence, noun, found, "compound");
        var head = sentence.Tokens[noun].Head;
        if (head >= 0 && sentence.Tokens[noun].Relation is "obj" or "obl" or "xcomp" or "advcl" && sentence.Tokens[head].Pos is PartOfSpeech.Verb && !s_telling.Contains(sentence.Tokens[head].Lemma))
            Subject(sentence, head, found, steps - 1);
    }

    /// <summary>The grammatical subject, found through conjunction, control and relative clauses.</summary>
    private static void SurfaceSubject(Sentence sentence, int verb, List<int> found, int steps)
    {
        Children(sentence, verb, found, "nsubj");
        Children(sentence, verb, found, "nsubj:pass");
        if (found.Count == 0) Children(sentence, verb, found, "nsubj:outer");
        if (found.Count > 0) { Unrelative(sentence, found); return; }
        var token = sentence.Tokens[verb];
        var head = token.Head;
        if (head < 0 || steps == 0) return;
        switch (token.Relation)
        {
            case "conj" when sentence.Tokens[head].Pos is PartOfSpeech.Noun && IsMisreadVerb(sentence, head):
                SubjectOfNoun(sentence, head, found, steps - 1);
                break;
            // "pressed for Chad to leave and underlined its duties": a finite verb is not joined to the infinitive.
            case "conj" when token.Tag is "VBD" or "VBZ" or "VBP" && sentence.Tokens[head] is { Tag: "VB", Relation: "xcomp" or "advcl", Head: >= 0 and var governor } && HasMark(sentence, head, "to"):
                SurfaceSubject(sentence, governor, found, steps - 1);
                break;
            case "conj" or "parataxis" when sentence.Tokens[head].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adj or PartOfSpeech.Noun:
                SurfaceSubject(sentence, head, found, steps - 1);
                break;
            case "xcomp" or "ccomp" or "advcl":
                Controller(sentence, verb, head, found, steps - 1);
                break;
            case "acl" when token.Tag is "VBG" or "VBN" && !HasChild(sentence, verb, "mark"):
                found.Add(head);
                break;
            case "acl" or "acl:relcl":
                if (token.Relation == "acl:relcl") found.Add(head);
                else if (!PlanOwner.Add(sentence, head, verb, found)) SubjectOfNoun(sentence, head, found, steps - 1);
                break;
        }
    }

    // "urged Russia to leave": Russia leaves; "agreed to leave", "in order to leave": whoever agreed.
    private static void Controller(Sentence sentence, int verb, int head, List<int> found, int steps)
    {
        if (sentence.Tokens[verb].Relation == "xcomp" || IsGerundOfObject(sentence, verb))
        {
            if (IsPassive(sentence, head)) { Children(sentence, head, found, "nsubj:pass"); Unrelative(sentence, found); }
            else Children(sentence, head, found, "obj", "iobj");
        }

        if (found.Count == 0 && sentence.Tokens[verb].Tag == "VB" && HasMark(sentence, verb, "to")) Addressee.Add(sentence, head, verb, found);

        if (found.Count > 0) return;
        if (sentence.Tokens[head].Pos is PartOfSpeech.Noun) SubjectOfNoun(sentence, head, found, steps);
        else SurfaceSubject(sentence, head, found, steps);
    }

    // "accused Armenia of shelling", "kept rebels from entering": the gerund is the object's doing.
    private static bool IsGerundOfObject(Sentence sentence, int verb) =>
        sentence.Tokens[verb].Tag == "VBG" && (HasMark(sentence, verb, "of") || HasMark(sentence, verb, "for") || HasMark(sentence, verb, "from") || (sentence.Tokens[sentence.Tokens[verb].Head].Lemma == "charge" && HasMark(sentence, verb, "with")));

    private static void Object(Sentence sentence, int verb, List<int> found)
    {
        if (IsPassive(sentence, verb))
        {
            var token = sentence.Tokens[verb];
            Children(sentence, verb, found, "nsubj:pass");
            if (found.Count == 0 && token.Relation is "acl" or "amod" && token.Head >= 0) found.Add(token.Head);
            if (found.Count == 0) SurfaceSubject(sentence, verb, found, MostSteps);
            if (found.Count == 0 || HasChild(sentence, verb, "obj")) Children(sentence, verb, found, "obj");
            Unrelative(sentence, found);
            return;
        }

        Children(sentence, verb, found, "obj");
        if (found.Count == 0) Children(sentence, verb, found, "iobj");
        if (found.Count == 0) Bare(sentence, verb, found);
        if (found.Count == 0) SharedObject(sentence, verb, found);
        Unrelative(sentence, found);
    }

    // An oblique without a preposition right after its verb is an object that the parser misnamed.
    private static void Bare(Sentence sentence, int verb, List<int> found)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (child < verb || sentence.Tokens[child].Relation != "obl" || HasChild(sentence, child, "case")) continue;
            found.Add(child);
            return;
        }
    }

    // "shelled and stormed the town": the object stands with the last verb. "the town that troops shelled": with none.
    private static void SharedObject(Sentence sentence, int verb, List<int> found)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (sentence.Tokens[child].Relation != "conj" || child != NextVerb(sentence, verb)) continue;
            Children(sentence, child, found, "obj");
            if (found.Count > 0) return;
        }

        // "proposals that he intends to present": the clause is the outer verb's.
        var clause = verb;
        while (sentence.Tokens[clause].Relation == "xcomp" && !HasChild(sentence, sentence.Tokens[clause].Head, "obj")) clause = sentence.Tokens[clause].Head;
        var token = sentence.Tokens[clause];
        if (token.Relation == "acl:relcl" && token.Head >= 0 && HasChild(sentence, clause, "nsubj") && !SubjectIsRelative(sentence, clause)) found.Add(token.Head);
    }

    private static int NextVerb(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < sentence.Tokens.Count && i <= verb + 3; i++)
            if (sentence.Tokens[i].Pos == PartOfSpeech.Verb) return i;
        return -1;
    }

    private static bool SubjectIsRelative(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child].Relation == "nsubj" && IsRelative(sentence.Tokens[child])) return true;
        return false;
    }

    private static void Modifiers(Sentence sentence, int noun, List<int> found)
    {
        foreach (var child in sentence.Children(noun))
        {
            var token = sentence.Tokens[child];
            if (token.Relation is not ("amod" or "compound" or "nmod:desc" or "nmod:unmarked" or "obl" or "advmod" or "obl:unmarked" or "nummod")) continue;
            found.Add(child);
            // "Russian drone attack": Russian may hang from drone.
            if (token.Relation == "compound") Modifiers(sentence, child, found);
        }
    }

    private static void Infinitives(Sentence sentence, int word, List<int> found)
    {
        foreach (var child in sentence.Children(word))
        {
            var token = sentence.Tokens[child];
            if (token.Relation is not ("xcomp" or "advcl" or "acl" or "ccomp")) continue;
            // A predicate counts as one: "held the army responsible", "set the crew free".
            if (HasMark(sentence, child, "to") || (token.Relation == "xcomp" && token.Tag is not "VBG")) found.Add(child);
        }

        if (found.Count == 0) InfinitivesOfVerb(sentence, word, found);
    }

    // "expressed readiness to meet": the clause may hang from the verb.
    private static void InfinitivesOfVerb(Sentence sentence, int noun, List<int> found)
    {
        var token = sentence.Tokens[noun];
        if (token.Pos != PartOfSpeech.Noun || token.Head < 0 || token.Relation is not ("obj" or "obl")) return;
        foreach (var child in sentence.Children(token.Head))
            if (child > noun && sentence.Tokens[child].Relation is "xcomp" or "advcl" && HasMark(sentence, child, "to")) found.Add(child);
    }

    private static void Clauses(Sentence sentence, int word, List<int> found)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation is "ccomp" or "acl" or "csubj" && !HasMark(sentence, child, "to")) found.Add(child);
    }

    private static void Gerunds(Sentence sentence, int word, List<int> found)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child] is { Tag: "VBG", Relation: "xcomp" or "ccomp" or "advcl" or "obj" or "obl" or "acl" }) found.Add(child);
    }

    private static void Governor(Sentence sentence, int word, List<int> found)
    {
        if (sentence.Tokens[word].Head is var head and >= 0) found.Add(head);
    }

    /// <summary>
    /// What stands after a preposition at the word; gerunds included ("criticised for shelling"). Where nothing does, what a parser
    /// may have hung one noun too low ("the shooting of a reporter <i>by soldiers</i>") or on the governing verb ("resumed strikes
    /// <i>on X</i>").
    /// </summary>
    private static void Prepositional(Sentence sentence, int word, string preposition, List<int> found, int most = MostDepth)
    {
        var first = preposition.AsSpan();
        var cut = preposition.IndexOf('_');
        if (cut > 0) first = first[..cut];
        var rest = cut < 0 ? default : preposition.AsSpan(cut + 1);
        Below(sentence, word, first, rest, found, 0);
        for (var depth = 1; depth <= most && found.Count == 0; depth++) Below(sentence, word, first, rest, found, depth);
        var head = sentence.Tokens[word].Head;
        if (found.Count > 0) Unrelative(sentence, found);
        if (found.Count > 0 || head < 0 || sentence.Tokens[word].Pos != PartOfSpeech.Noun || sentence.Tokens[head].Pos != PartOfSpeech.Verb) return;
        if (sentence.Tokens[word].Relation is not ("obj" or "nsubj:pass" or "obl" or "obl:agent")) return;
        // "An attack was foiled by the police": who foils it does not make it.
        if (first is "by" && sentence.Tokens[word].Relation == "nsubj:pass") return;
        Below(sentence, head, first, rest, found, 0);
        KeepFrom(word, found);
    }

    private static void KeepFrom(int word, List<int> found) => found.RemoveAll(w => w < word);

    private static void Below(Sentence sentence, int word, ReadOnlySpan<char> first, ReadOnlySpan<char> rest, List<int> found, int depth)
    {
        foreach (var child in sentence.Children(word))
        {
            var relation = sentence.Tokens[child].Relation;
            if (depth > 0)
            {
                if (child > word && (MayHold(sentence.Tokens[child]) || (relation == "acl:relcl" && first is "to" or "on" or "against"))) Below(sentence, child, first, rest, found, depth - 1);
            }
            else if (relation is "obl" or "nmod" or "obl:agent" or "advcl" or "acl" or "nmod:unmarked" or "obl:unmarked" or "advmod" or "xcomp" or "conj" && HasCase(sentence, child, first, rest))
            {
                found.Add(child);
            }
        }
    }

    private static bool MayHold(Token token) =>
        token.Relation is "obj" or "obl" or "nmod" or "nmod:unmarked" or "obl:unmarked" or "iobj" || (token is { Relation: "acl", Tag: "VBN" }) || (token.Relation == "conj" && token.Pos != PartOfSpeech.Verb);

    private static bool HasCase(Sentence sentence, int word, ReadOnlySpan<char> first, ReadOnlySpan<char> rest)
    {
        foreach (var child in sentence.Children(word))
        {
            var token = sentence.Tokens[child];
            if (token.Relation is not ("case" or "mark") || !first.Equals(token.Lemma, StringComparison.OrdinalIgnoreCase)) continue;
            if (rest.IsEmpty || FollowedBy(sentence, child, rest)) return true;
        }

        return false;
    }

    private static bool FollowedBy(Sentence sentence, int word, ReadOnlySpan<char> rest)
    {
        while (!rest.IsEmpty)
        {
            var cut = rest.IndexOf('_');
            var next = cut < 0 ? rest : rest[..cut];
            if (++word >= sentence.Tokens.Count || !next.Equals(sentence.Tokens[word].Lemma, StringComparison.OrdinalIgnoreCase)) return false;
            rest = cut < 0 ? default : rest[(cut + 1)..];
        }

        return true;
    }

    /// <summary>Puts the noun in place of a relative pronoun that stands for it.</summary>
    private static void Unrelative(Sentence sentence, List<int> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsRelative(sentence.Tokens[words[i]])) continue;
            var clause = sentence.Tokens[words[i]].Head;
            for (var step = 0; clause >= 0 && step < MostSteps; step++, clause = sentence.Tokens[clause].Head)
            {
                if (sentence.Tokens[clause].Relation != "acl:relcl") continue;
                words[i] = sentence.Tokens[clause].Head;
                break;
            }
        }
    }

    private static bool IsRelative(Token token) =>
        token.Tag is "WDT" or "WP" && token.Lemma is "who" or "which" or "that" or "whom";

    private static void Children(Sentence sentence, int word, List<int> found, string relation, string? other = null)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation == relation || sentence.Tokens[child].Relation == other) found.Add(child);
    }

    private static bool HasChild(Sentence sentence, int word, string relation)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation == relation) return true;
        return false;
    }

    private static bool HasMark(Sentence sentence, int word, string lemma)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation == "mark" && sentence.Tokens[child].Lemma == lemma) return true;
        return false;
    }

    private static bool HasAuxiliary(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child].Relation is "aux") return true;
        return false;
    }
}
