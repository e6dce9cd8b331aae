using Parley.Text;

namespace Parley.Entities.Names;

/// <summary>
/// Mends a tree with what the lexicon knows: the words of one name hang together. A parser trained on other people's names may tear
/// "Recep Tayyip Erdogan" apart, or take the second of two coordinated people for a part of the first.
/// </summary>
internal static class NameTree
{
    /// <summary>The sentence with the words of each name under one head; the same object where nothing had to be mended.</summary>
    public static Sentence Mend(Sentence sentence, NameMatch?[] names)
    {
        Token[]? tokens = null;
        for (var i = 1; i < names.Length; i++)
            if (IsVerbByMistake(sentence, names, i)) Rename(tokens ??= [.. sentence.Tokens], i);
        for (var i = 1; i < names.Length; i++)
            if (Counted(sentence, names, i) is var counted and >= 0) Part(tokens ??= [.. sentence.Tokens], names[i]!, i, counted);
        if (tokens is not null) sentence = sentence.With([.. tokens]);
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] is not { } match || match.First != i || match.Last == i) continue;
            var head = HeadOf(sentence, match);
            if (IsSound(sentence, match, head)) continue;
            tokens ??= [.. sentence.Tokens];
            Join(tokens, match, head);
        }

        return tokens is null || HasCycle(tokens) ? sentence : sentence.With(tokens);
    }

    // "travelling to Turkiye": after "to" an unknown name looks like an infinitive.
    private static bool IsVerbByMistake(Sentence sentence, NameMatch?[] names, int token) =>
        names[token] is { } match && match.First == match.Last && sentence.Tokens[token] is { Pos: PartOfSpeech.Verb, Tag: "VB" } t && char.IsUpper(t.Form[0])
        && sentence.Tokens[token - 1] is { Relation: "mark", Lemma: "to" } to && to.Head == token;

    // "captured by the Serbs six months ago": no name modifies a noun across its number, as "Serbs" would "months".
    private static int Counted(Sentence sentence, NameMatch?[] names, int token)
    {
        var noun = sentence.Tokens[token].Head;
        if (names[token] is not { } match || noun <= match.Last + 1 || sentence.Tokens[noun].Tag != "NNS" || sentence.Tokens[noun].Head < 0) return -1;
        if (sentence.Tokens[token].Relation is not ("compound" or "nummod" or "nmod:desc" or "nmod:unmarked") || sentence.Tokens[noun - 1] is not { Relation: "nummod" } number || number.Head != noun) return -1;
        for (var i = match.Last + 1; i < noun - 1; i++)
            if (sentence.Tokens[i].Pos != PartOfSpeech.Adv) return -1;
        return noun;
    }

    // The name takes the place of the noun, which tells how long or how far.
    private static void Part(Token[] tokens, NameMatch name, int head, int noun)
    {
        tokens[head] = tokens[head] with { Head = tokens[noun].Head, Relation = tokens[noun].Relation == "obl:unmarked" ? "obl" : tokens[noun].Relation };
        for (var i = 0; i < name.First; i++)
            if (tokens[i].Head == noun) tokens[i] = tokens[i] with { Head = head };
        var verb = tokens[head].Head;
        tokens[noun] = tokens[noun] with { Head = verb, Relation = tokens[verb].Pos is PartOfSpeech.Verb ? "obl:unmarked" : "nmod:unmarked" };
    }

    private static void Rename(Token[] tokens, int name)
    {
        tokens[name] = tokens[name] with { Pos = PartOfSpeech.Propn, Tag = "NNP", Lemma = tokens[name].Form, Relation = "obl" };
        tokens[name - 1] = tokens[name - 1] with { Pos = PartOfSpeech.Adp, Tag = "IN", Relation = "case" };
    }

    // The word through which the name is part of the sentence: the one whose relation to the outside says most.
    private static int HeadOf(Sentence sentence, NameMatch match)
    {
        var best = match.First;
        var bestRank = int.MaxValue;
        for (var i = match.First; i <= match.Last; i++)
        {
            var token = sentence.Tokens[i];
            if (IsInside(match, token.Head)) continue;
            var rank = token.Relation is "flat" or "compound" or "nmod:desc" or "goeswith" or "punct" ? 1 : 0;
            if (rank >= bestRank) continue;
            best = i;
            bestRank = rank;
        }

        return best;
    }

    private static bool IsSound(Sentence sentence, NameMatch match, int head)
    {
        for (var i = match.First; i <= match.Last; i++)
            if (i != head && !IsInside(match, sentence.Tokens[i].Head)) return false;
        return !IsCoordinated(sentence.Tokens, match, head);
    }

    private static void Join(Token[] tokens, NameMatch match, int head)
    {
        if (IsCoordinated(tokens, match, head)) tokens[head] = tokens[head] with { Relation = "conj" };
        for (var i = match.First; i <= match.Last; i++)
            if (i != head) tokens[i] = tokens[i] with { Head = head, Relation = i < head ? "compound" : "flat" };
    }

    // "Steve Witkoff and Recep Tayyip Erdogan": after a conjunction a name is no part of the name before.
    private static bool IsCoordinated(IReadOnlyList<Token> tokens, NameMatch match, int head)
    {
        if (tokens[head].Relation is not ("flat" or "compound" or "nmod:desc" or "appos") || tokens[head].Head >= match.First || tokens[head].Head < 0) return false;
        for (var i = match.First - 1; i > tokens[head].Head; i--)
            if (tokens[i].Relation == "cc") return true;
        return false;
    }

    private static bool IsInside(NameMatch match, int token) => token >= match.First && token <= match.Last;

    private static bool HasCycle(Token[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var at = i;
            for (var steps = 0; at >= 0; steps++, at = tokens[at].Head)
                if (steps > tokens.Length) return true;
        }

        return false;
    }
}
