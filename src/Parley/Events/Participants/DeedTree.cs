using Parley.Entities;
using Parley.Lexicons;
using Parley.Ontology;
using Parley.Text;
using Parley.Text.Dependencies;

namespace Parley.Events.Participants;

/// <summary>
/// Mends the tree where what an attack did was hung from the place or the people it hit: in "raids on villages in Borno that killed
/// nine" it is the raids that killed, and no village. Which nouns are attacks and which verbs do harm is known from the triggers.
/// </summary>
internal static class DeedTree
{
    private const int MostSteps = 6;

    /// <summary>The sentence with such clauses at the attack; the same object where nothing had to be mended.</summary>
    public static Sentence Mend(Sentence sentence, ResolvedArticle article, int index, TriggerLexicon triggers)
    {
        Token[]? tokens = null;
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i] is not { Relation: "acl:relcl", Head: >= 0 and var noun } || noun > i || !Harms(sentence, i, triggers)) continue;
            if (RelativeOf(sentence, i) is not { } relative || IsAttack(sentence.Tokens[noun], triggers) || (relative == "nsubj" && CanHarm(article, index, noun))) continue;
            if (AttackOver(sentence, noun, triggers) is not (>= 0 and var attack)) continue;
            tokens ??= [.. sentence.Tokens];
            tokens[i] = tokens[i] with { Head = attack };
        }

        return tokens is null ? sentence : sentence.With(tokens);
    }

    // The verb, or one joined to it: "which targeted and killed farmers".
    private static bool Harms(Sentence sentence, int verb, TriggerLexicon triggers)
    {
        var token = sentence.Tokens[verb];
        if (token.Pos != PartOfSpeech.Verb) return false;
        if (IsAssault(triggers.RowsOf(TriggerPos.Verb, triggers.VerbLemma(token.Form, token.Lemma)))) return true;
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child].Relation == "conj" && Harms(sentence, child, triggers)) return true;
        return false;
    }

    /// <summary>Whether the noun is one that tells of an attack.</summary>
    public static bool IsAttack(Token noun, TriggerLexicon triggers) =>
        noun.Pos == PartOfSpeech.Noun && IsAssault(triggers.RowsOf(TriggerPos.Noun, noun.Lemma.ToLowerInvariant()), isAlways: true);

    // "action" is an attack only where it is military, "attack" always.
    private static bool IsAssault(IReadOnlyList<TriggerRow> rows, bool isAlways = false)
    {
        for (var i = 0; i < rows.Count; i++)
            if (rows[i].Class == EventClass.Assault && (!isAlways || rows[i].When.Count == 0)) return true;
        return false;
    }

    // "which killed": nsubj; "in which nine died": obl; null: "who", "where", or none.
    private static string? RelativeOf(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (sentence.Tokens[child] is not { Tag: "WDT", Lemma: "which" or "that" } token) continue;
            if (token.Relation == "nsubj" || (token.Relation == "obl" && Locative.Is(sentence, child))) return token.Relation;
        }

        return null;
    }

    // "a raid on a militia that killed nine" may be of a militia that did.
    private static bool CanHarm(ResolvedArticle article, int index, int noun)
    {
        foreach (var mention in article.MentionsAt(index, noun))
            if (article.Mentions[mention].Sector is "REB" or "UAF" or "CRM" or "MIL" or "COP" or "SPY") return true;
        return false;
    }

    // The nearest attack above, or the object of the verb above that stands before: "condemned the raid on villages that killed nine".
    private static int AttackOver(Sentence sentence, int noun, TriggerLexicon triggers)
    {
        var at = noun;
        for (var step = 0; step < MostSteps && sentence.Tokens[at] is { Head: >= 0, Relation: "nmod" or "conj" or "appos" or "obl" } token; step++)
        {
            at = token.Head;
            if (at > noun) return -1;
            if (IsAttack(sentence.Tokens[at], triggers)) return at;
            if (sentence.Tokens[at].Pos == PartOfSpeech.Verb) return ObjectBetween(sentence, at, noun, triggers);
        }

        return -1;
    }

    private static int ObjectBetween(Sentence sentence, int verb, int noun, TriggerLexicon triggers)
    {
        foreach (var child in sentence.Children(verb))
            if (child > verb && child < noun && sentence.Tokens[child].Relation == "obj" && IsAttack(sentence.Tokens[child], triggers)) return child;
        return -1;
    }
}
