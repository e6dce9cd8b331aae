using Parley.Lexicons;
using Parley.Text.Conllu;

namespace Parley.Text.Training;

/// <summary>
/// Makes headlines of a treebank's sentences, since treebanks have hardly any: articles and auxiliaries fall out, the past becomes the
/// present, "will" becomes "to", "and" a comma: "The army has freed the two men." gives "Army frees two men". Some get another verb, of those that headlines
/// have and treebanks lack. The trees stay what they were.
/// </summary>
internal sealed class HeadlineMaker(LanguageRules rules, TrainingOptions options)
{
    private const int ShortestInWords = 4;
    private const int LongestInWords = 22;
    private const float Capitalised = 0.25f;
    private const float InCapitals = 0.1f;
    private const float CommaForAnd = 0.1f;
    private const float PresentForPast = 0.25f;
    // Passives look like the past: too many, and "A bomb exploded" becomes one.
    private const float Passive = 0.5f;
    private const float Planned = 0.08f;
    private const float OtherVerb = 0.4f;

    private readonly Chance _chance = new((ulong)options.Seed);

    /// <summary>Headlines of those sentences of which one can be made, or of a share of them.</summary>
    public IEnumerable<ConlluSentence> Of(IReadOnlyList<ConlluSentence> treebank)
    {
        foreach (var sentence in treebank)
            if (RootOf(sentence.Words) is >= 0 and var root && _chance.Share() < options.HeadlineRate * (IsPassive(sentence.Words, root) ? Passive : 1)) yield return new ConlluSentence { Comments = [], Words = Made([.. sentence.Words], root) };
    }

    // The verb of a statement about somebody: who speaks of himself or asks writes no headline.
    private static int RootOf(IReadOnlyList<ConlluWord> words)
    {
        if (words.Count is < ShortestInWords or > LongestInWords || words.Any(w => w.Form is "?" or "!" || w.Lemma is "I" or "you" or "we" or "not" or "there")) return -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Head >= 0) continue;
            return words[i].Pos == "VERB" && SubjectOf(words, i) is { Pos: "NOUN" or "PROPN" or "NUM" } ? i : -1;
        }

        return -1;
    }

    private static bool IsPassive(IReadOnlyList<ConlluWord> words, int verb) => words.Any(w => w.Head == verb && w.Relation == "aux:pass");

    private static ConlluWord? SubjectOf(IReadOnlyList<ConlluWord> words, int verb) => words.FirstOrDefault(w => w.Head == verb && w.Relation is "nsubj" or "nsubj:pass");

    private List<ConlluWord> Made(ConlluWord[] words, int root)
    {
        if (_chance.Share() < OtherVerb && TakesOtherVerb(words, root)) words[root] = Other(words[root]);
        for (var i = 0; i < words.Length; i++)
            if (words[i] is { Relation: "cc", Lemma: "and" } && _chance.Share() < CommaForAnd) words[i] = words[i] with { Form = ",", Lemma = ",", Pos = "PUNCT", Tag = ",", Relation = "punct" };
        return Cased(Kept(Told(words, root)));
    }

    // With an object, or in the passive, and nothing that belongs to this verb alone.
    private static bool TakesOtherVerb(ConlluWord[] words, int root) =>
        words[root].Tag is "VB" or "VBD" or "VBN" or "VBG" or "VBZ" or "VBP"
        && Array.Exists(words, w => w.Head == root && w.Relation is "obj" or "nsubj:pass") && !Array.Exists(words, w => w.Head == root && w.Relation is "compound:prt" or "xcomp" or "ccomp" or "iobj");

    private ConlluWord Other(ConlluWord verb)
    {
        var lemma = rules.ObjectVerbs[_chance.Below(rules.ObjectVerbs.Count)];
        // "banned", "visited": short verbs double their last letter, long ones mostly do not.
        var participles = Inflection.Participles(lemma).Skip(lemma.Length > 4 ? 0 : 2).Concat(Inflection.Participles(lemma)).ToArray();
        var form = verb.Tag switch
        {
            "VBZ" => Inflection.ThirdPerson(lemma),
            "VBG" => participles[1],
            "VBD" or "VBN" => participles[0],
            _ => lemma,
        };
        return verb with { Form = form, Lemma = lemma };
    }

    // The verb as headlines have it: its auxiliaries are left to fall out but for "will", which becomes "to".
    private ConlluWord[] Told(ConlluWord[] words, int root)
    {
        var verb = words[root];
        var will = Array.FindIndex(words, w => w.Head == root && w is { Relation: "aux", Lemma: "will" });
        if (will >= 0) words[will] = To(root);
        else if (verb.Tag is "VBD" or "VBZ" && _chance.Share() < Planned) return Plan(words, root);
        else if (verb.Tag is "VBD" or "VBN" && !IsPassive(words, root) && _chance.Share() < PresentForPast) words[root] = Present(verb, SubjectOf(words, root)!, words);
        return words;
    }

    private static ConlluWord To(int head) => new("to", "to", "PART", "TO", "_", head, "mark", "_", "_");

    // "Chad left" as "Chad to leave".
    private static ConlluWord[] Plan(ConlluWord[] words, int root)
    {
        words[root] = words[root] with { Form = words[root].Lemma, Tag = "VB" };
        var moved = Array.ConvertAll(words, w => w with { Head = w.Head >= root ? w.Head + 1 : w.Head });
        return [.. moved[..root], To(root + 1), .. moved[root..]];
    }

    private static ConlluWord Present(ConlluWord verb, ConlluWord subject, ConlluWord[] words)
    {
        var isPlural = subject.Tag is "NNS" or "NNPS" || Array.Exists(words, w => w.Relation == "conj" && w.Head >= 0 && words[w.Head] == subject);
        if (isPlural) return verb with { Form = verb.Lemma, Tag = "VBP" };
        return verb with { Form = verb.Lemma == "have" ? "has" : Inflection.ThirdPerson(verb.Lemma), Tag = "VBZ" };
    }

    private static List<ConlluWord> Kept(ConlluWord[] words)
    {
        var root = Array.FindIndex(words, w => w.Head < 0);
        var falls = new bool[words.Length];
        for (var i = 0; i < words.Length; i++) falls[i] = Falls(words, i, root) && !Array.Exists(words, w => w.Head == i);
        var places = new int[words.Length];
        for (int i = 0, next = 0; i < words.Length; i++) places[i] = falls[i] ? -1 : next++;
        return [.. words.Where((_, i) => !falls[i]).Select(w => w with { Head = w.Head < 0 ? -1 : places[w.Head], Rest = "_" })];
    }

    private static bool Falls(ConlluWord[] words, int word, int root) => words[word] switch
    {
        { Relation: "det", Lemma: "a" or "the" } => true,
        { Relation: "aux" or "aux:pass", Lemma: "be" or "have" } auxiliary => auxiliary.Head == root,
        { Relation: "punct", Form: "." } => word == words.Length - 1,
        _ => false,
    };

    private List<ConlluWord> Cased(List<ConlluWord> words)
    {
        var share = _chance.Share();
        for (var i = 0; i < words.Count; i++)
        {
            var form = words[i].Form;
            if (share < InCapitals) words[i] = words[i] with { Form = form.ToUpperInvariant() };
            else if (i == 0 || (share < InCapitals + Capitalised && form.Length > 3)) words[i] = words[i] with { Form = char.ToUpperInvariant(form[0]) + form[1..] };
        }

        return words;
    }
}
