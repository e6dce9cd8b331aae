using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Names;

/// <summary>
/// Mends coordinations that join unlike things: a verb goes with a verb ("killed a girl and <i>wounded</i> ten"), a person with a
/// person ("met X in Madrid and <i>Y</i> in Paris" coordinates X and Y, not Madrid and Y).
/// </summary>
internal static class ConjunctTree
{
    private const int MostSteps = 3;

    /// <summary>The sentence with such conjuncts moved up to their like; the same object where none had to be.</summary>
    public static Sentence Mend(Sentence sentence, NameMatch?[] names)
    {
        Token[]? tokens = null;
        for (var i = 1; i < names.Length - 1; i++)
            if (IsPair(sentence, names, i)) (tokens ??= [.. sentence.Tokens])[i + 1] = sentence.Tokens[i + 1] with { Relation = "conj" };
        for (var i = 0; i < names.Length; i++)
        {
            var token = tokens is null ? sentence.Tokens[i] : tokens[i];
            if (token.Relation != "conj" || token.Head < 0) continue;
            IReadOnlyList<Token> current = tokens is null ? sentence.Tokens : tokens;
            var like = IsPerson(names[i]) ? PersonAbove(current, names, token.Head) : current[token.Head].Relation == "flat" ? NameAbove(current, token.Head) : VerbAbove(current, i);
            if (like < 0 || like == token.Head || like == i) continue;
            tokens ??= [.. sentence.Tokens];
            if (token.Pos == PartOfSpeech.Verb) TakeObjects(tokens, i, token.Head);
            tokens[i] = token with { Head = like };
        }

        return tokens is null ? sentence : sentence.With(tokens);
    }

    // "the Chad-Sudan talks", "an Israel-Hamas truce" are of both.
    private static bool IsPair(Sentence sentence, NameMatch?[] names, int hyphen) =>
        sentence.Tokens[hyphen].Form is "-" or "–" && names[hyphen] is null && IsSide(names[hyphen - 1]) && IsSide(names[hyphen + 1])
        && sentence.Tokens[hyphen + 1] is { Relation: "flat" or "compound", Head: >= 0 } second && second.Head < hyphen && names[second.Head] == names[hyphen - 1];

    private static bool IsSide(NameMatch? match) => match is not null && match.Entries.Any(e => e.Kind is NameKind.Country or NameKind.Group or NameKind.Organisation);

    private static bool IsPerson(NameMatch? match) => match is not null && match.Entries.Any(e => e.Kind == NameKind.Person);

    private static int PersonAbove(IReadOnlyList<Token> tokens, NameMatch?[] names, int from)
    {
        if (IsPerson(names[from])) return -1;
        for (var step = 0; step < MostSteps && from >= 0; step++, from = tokens[from].Head)
        {
            if (IsPerson(names[from])) return from;
            // "met X in Madrid and Y": X stands beside Madrid.
            for (var i = from - 1; i > tokens[from].Head && tokens[from].Head >= 0; i--)
                if (tokens[i].Head == tokens[from].Head && IsPerson(names[i]) && tokens[i].Relation is "obj" or "obl" or "nmod") return i;
        }

        return -1;
    }

    // "Premier Viktor Orban and his counterpart": who goes with a person goes with the whole name.
    private static int NameAbove(IReadOnlyList<Token> tokens, int word)
    {
        for (var step = 0; step < MostSteps && tokens[word] is { Relation: "flat", Head: >= 0 }; step++) word = tokens[word].Head;
        return word;
    }

    // A finite verb or participle that hangs as a conjunct from the object of a verb before it.
    private static int VerbAbove(IReadOnlyList<Token> tokens, int conjunct)
    {
        var token = tokens[conjunct];
        if (token.Pos != PartOfSpeech.Verb || token.Tag is not ("VBD" or "VBN") || token.Head > conjunct) return -1;
        var noun = tokens[token.Head];
        if (noun.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num) || noun.Head < 0 || noun.Relation is not ("obj" or "obl")) return -1;
        return tokens[noun.Head] is { Pos: PartOfSpeech.Verb, Tag: "VBD" or "VBN" or "VBZ" or "VBP" or "VBG" } && noun.Head < token.Head ? noun.Head : -1;
    }

    // What was taken for a further conjunct of the noun is the verb's object.
    private static void TakeObjects(Token[] tokens, int verb, int noun)
    {
        for (var i = verb + 1; i < tokens.Length; i++)
        {
            if (tokens[i].Head != noun || tokens[i].Relation != "conj" || tokens[i].Pos is PartOfSpeech.Verb) continue;
            tokens[i] = tokens[i] with { Head = verb, Relation = "obj" };
            return;
        }
    }
}
