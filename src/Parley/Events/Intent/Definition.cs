using Parley.Events.Assembly;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Intent;

/// <summary>
/// Tells events from what a sentence only says of their kind: "<i>firing</i> rockets at a depot <i>is</i> one <i>strike</i>" tells neither of a
/// firing nor of a strike. It does where a gerund is the subject of a noun in the present. An instruction ("Strengthen ties with neighbours") tells of nothing either.
/// </summary>
internal static class Definition
{
    private const int MostSteps = 6;

    /// <summary>Whether the event is part of such a sentence: what is defined, what it is said to be, or another that is said to be the same.</summary>
    public static bool Has(FoundEvent e)
    {
        var sentence = e.View.Sentence;
        if (IsInstruction(sentence, e.Match.Word)) return true;
        if (e.Match.Row.Pos == TriggerPos.Noun && Defines(sentence, e.Match.Word)) return true;
        var word = e.Match.Word;
        for (var step = 0; step < MostSteps; step++)
        {
            var token = sentence.Tokens[word];
            if (token.Head < 0 || token.Relation is "parataxis" or "ccomp" or "acl:relcl") return false;
            if ((token.Relation is "csubj" or "nsubj" || IsSecond(token)) && Defines(sentence, token.Head)) return true;
            word = token.Head;
        }

        return false;
    }

    // "- Strengthen ties with neighbours": a list of what is to be done.
    private static bool IsInstruction(Sentence sentence, int word)
    {
        if (sentence.Tokens[word] is not { Tag: "VB", Head: < 0 }) return false;
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation is "nsubj" or "nsubj:pass" or "aux" or "aux:pass" or "mark" or "parataxis") return false;
        return true;
    }

    // "and so is several planes dropping one each".
    private static bool IsSecond(Token token) => token is { Relation: "conj", Pos: PartOfSpeech.Noun };

    private static bool Defines(Sentence sentence, int predicate)
    {
        bool isPresent = false, hasGerund = false;
        foreach (var child in sentence.Children(predicate))
        {
            isPresent |= sentence.Tokens[child] is { Relation: "cop", Tag: "VBZ" or "VBP" };
            hasGerund |= child < predicate && sentence.Tokens[child] is { Relation: "csubj", Tag: "VBG" };
        }

        return isPresent && hasGerund;
    }
}
