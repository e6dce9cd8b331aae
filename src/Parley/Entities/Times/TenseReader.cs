using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Times;

/// <summary>Reads from the words around a time whether it lies ahead: its governing verb, an auxiliary, a preposition.</summary>
internal sealed class TenseReader
{
    private const int MostSteps = 6;
    private readonly TimeLexicon _lexicon;

    public TenseReader(TimeLexicon lexicon) => _lexicon = lexicon;

    /// <summary>The direction of the time whose first and last words are given.</summary>
    public TenseDirection Of(Sentence sentence, int first, int last)
    {
        var tokens = sentence.Tokens;
        var at = Outermost(tokens, first, last);
        for (var steps = 0; steps < MostSteps && tokens[at].Head >= 0; steps++)
        {
            at = tokens[at].Head;
            var direction = OfWord(sentence, at);
            if (direction != TenseDirection.Unsaid) return direction;
        }

        return TenseDirection.Unsaid;
    }

    /// <summary>The word of the expression whose head stands outside it.</summary>
    private static int Outermost(IReadOnlyList<Token> tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (tokens[i].Head < first || tokens[i].Head > last) return i;
        return first;
    }

    private TenseDirection OfWord(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        var kind = _lexicon.Tense(token.Lemma);
        if (token.Pos is not (PartOfSpeech.Verb or PartOfSpeech.Aux)) return kind == "forward" ? TenseDirection.Future : OfCopula(sentence, at);
        return token.Tag switch
        {
            "VBD" => TenseDirection.Past,
            "VBN" => Participle(sentence, at, kind),
            "MD" => TenseDirection.Future,
            "VB" => Infinitive(sentence, at),
            "VBG" => Auxiliary(sentence, at) is "VBZ" or "VBP" or "MD" ? TenseDirection.Future : TenseDirection.Unsaid,
            "VBZ" or "VBP" => kind is "forward" or "present" ? TenseDirection.Future : TenseDirection.Unsaid,
            _ => TenseDirection.Unsaid,
        };
    }

    /// <summary>"is due", "will be the host": the auxiliaries of a predicate that is no verb.</summary>
    private TenseDirection OfCopula(Sentence sentence, int at)
    {
        var past = false;
        foreach (var child in sentence.Children(at))
        {
            var token = sentence.Tokens[child];
            if (token.Pos != PartOfSpeech.Aux) continue;
            if (_lexicon.Tense(token.Lemma) == "auxiliary") return TenseDirection.Future;
            past |= token.Tag is "VBD";
        }

        return past ? TenseDirection.Past : TenseDirection.Unsaid;
    }

    /// <summary>"scheduled for Friday" looks ahead, "issued Friday" back; "will be issued" ahead.</summary>
    private TenseDirection Participle(Sentence sentence, int at, string? kind)
    {
        var auxiliary = Auxiliary(sentence, at);
        if (auxiliary is "MD") return TenseDirection.Future;
        if (kind == "forward" && auxiliary is not ("HAVE" or "HAD")) return TenseDirection.Future;
        return TenseDirection.Past;
    }

    private TenseDirection Infinitive(Sentence sentence, int at)
    {
        if (Auxiliary(sentence, at) is "MD") return TenseDirection.Future;
        var token = sentence.Tokens[at];
        if (Auxiliary(sentence, at) is "VBD") return TenseDirection.Past;
        if (token.Head < 0) return TenseDirection.Unsaid;
        var governor = sentence.Tokens[token.Head];
        if (_lexicon.Tense(governor.Lemma) == "forward" || governor.Pos is PartOfSpeech.Noun or PartOfSpeech.Adj) return TenseDirection.Future;
        return governor.Lemma == "be" ? TenseDirection.Future : TenseDirection.Unsaid;
    }

    /// <summary>Tag of the auxiliary that decides: MD for the modals, HAVE or HAD, else the first one's tag; null without one.</summary>
    private string? Auxiliary(Sentence sentence, int at)
    {
        string? found = null;
        foreach (var child in sentence.Children(at))
        {
            var token = sentence.Tokens[child];
            if (token.Pos != PartOfSpeech.Aux) continue;
            if (token.Tag == "MD" || _lexicon.Tense(token.Lemma) == "auxiliary") return "MD";
            found ??= token.Lemma == "have" ? token.Tag == "VBD" ? "HAD" : "HAVE" : token.Tag;
        }

        return found;
    }
}
