using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Names;

/// <summary>
/// Mends names that stand behind a country and a title in capitals ("Serbian Labour Minister <i>Dragan Ilic</i>"): a parser that
/// takes the whole for one name puts its first word at the head. The person is the head; what stands before describes the person.
/// </summary>
internal sealed class TitledNameTree(ActorLexicon lexicon)
{
    private const int MostWords = 5;
    private readonly TitleFinder _titles = new(lexicon);

    /// <summary>The sentence with such people as heads; the same object where nothing had to be mended.</summary>
    public Sentence Mend(Sentence sentence, NameMatch?[] names)
    {
        Token[]? tokens = null;
        for (var i = 1; i < names.Length; i++)
        {
            IReadOnlyList<Token> current = tokens is null ? sentence.Tokens : tokens;
            if (PersonBehind(current, names, i) is var person and >= 0) Place(tokens ??= [.. sentence.Tokens], i, person);
            current = tokens is null ? sentence.Tokens : tokens;
            if (IsNoun(current, names, i)) Turn(tokens ??= [.. sentence.Tokens], current[i].Head, i);
            if (i + 1 == names.Length || !IsName(current[i + 1]) || _titles.EndingAt(current, i) is null) continue;
            // "Prime Minister": the title's own last word is no name.
            if (_titles.EndingAt(current, i + 1) is not null) continue;
            var head = HeadBefore(current, names, i);
            if (head < 0 || (current[head].Head > head && current[head].Head <= i)) continue;
            tokens ??= [.. sentence.Tokens];
            Turn(tokens, head, i + 1);
        }

        return tokens is null ? sentence : sentence.With(tokens);
    }

    // "In Chad Minister Oliveira opened a school": a country after "in" is where, not whose minister. -1: no such person.
    private int PersonBehind(IReadOnlyList<Token> tokens, NameMatch?[] names, int at)
    {
        if (names[at] is not { } match || match.First != at || tokens[at - 1] is not { Relation: "case", Lemma: "in" or "In" } || tokens[match.Last] is not { Pos: PartOfSpeech.Propn, Relation: "compound" or "nmod:desc" }) return -1;
        if (!match.Entries.Any(e => e.Kind is NameKind.Country or NameKind.Region or NameKind.Capital)) return -1;
        var person = match.Last + 1;
        while (person < tokens.Count && person < match.Last + MostWords && _titles.EndingAt(tokens, person - 1) is null | _titles.EndingAt(tokens, person) is not null) person++;
        if (person >= tokens.Count || person == match.Last + 1 || tokens[person].Pos != PartOfSpeech.Propn) return -1;
        while (tokens[person].Relation is "flat" or "compound" or "nmod:desc" && tokens[person].Head > match.Last) person = tokens[person].Head;
        return tokens[person].Head >= 0 && tokens[match.Last].Head > match.Last && tokens[match.Last].Head <= person ? person : -1;
    }

    private static void Place(Token[] tokens, int country, int person)
    {
        var above = tokens[person].Head;
        tokens[country] = tokens[country] with { Head = above, Relation = "obl" };
        tokens[country - 1] = tokens[country - 1] with { Head = country };
        if (tokens[person].Relation == "obl" && person < above) tokens[person] = tokens[person] with { Relation = "nsubj" };
    }

    // "a Tuareg guerrilla": a noun for people is no part of the people's name.
    private bool IsNoun(IReadOnlyList<Token> tokens, NameMatch?[] names, int at) =>
        tokens[at] is { Pos: PartOfSpeech.Noun, Relation: "flat" } token && token.Head == at - 1 && names[at] is null && names[at - 1] is not null && tokens[at - 1].Head != at
        && lexicon.Agent(NameWords.Fold(token.Lemma)) is not null;

    private static bool IsName(Token token) => token.Pos == PartOfSpeech.Propn && char.IsUpper(token.Form[0]) && token.Relation is "flat" or "compound" or "nmod:desc" or "appos";

    // The country's name to the left, when it is the head of the words between.
    private static int HeadBefore(IReadOnlyList<Token> tokens, NameMatch?[] names, int title)
    {
        for (var i = title - 1; i >= 0 && i > title - MostWords; i--)
        {
            if (names[i] is { } match && match.Entries.Any(e => e.Kind is NameKind.Country or NameKind.Adjective or NameKind.People or NameKind.Region or NameKind.Organisation))
                return HeadsAll(tokens, i, title + 1) ? i : -1;
            if (tokens[i].Pos is not (PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj) && tokens[i].Form is not ("and" or "&" or "-")) return -1;
        }

        return -1;
    }

    private static bool HeadsAll(IReadOnlyList<Token> tokens, int head, int name)
    {
        var at = name;
        for (var steps = 0; steps < MostWords && at >= 0; steps++, at = tokens[at].Head)
            if (at == head) return tokens[head].Relation is not ("amod" or "compound" or "nmod:desc");
        return false;
    }

    private static void Turn(Token[] tokens, int head, int name)
    {
        var (above, relation) = (tokens[head].Head, tokens[head].Relation);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i == name || tokens[i].Head < 0) continue;
            var inRun = i > head && i < name;
            if (inRun) tokens[i] = tokens[i] with { Head = name, Relation = i == name - 1 ? "nmod:desc" : "compound" };
            else if (tokens[i].Head == head || (tokens[i].Head > head && tokens[i].Head < name)) tokens[i] = tokens[i] with { Head = name };
        }

        tokens[name] = tokens[name] with { Head = above, Relation = relation };
        tokens[head] = tokens[head] with { Head = name, Relation = "amod" };
    }
}
