using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Times;

/// <summary>Reads from the words around a time whether it lies ahead: its governing verb, an auxiliary, a preposition.</summary>
internal sealed class TenseReader
{
    private const int MostSteps = 6;
    private readonly TimeLexicon _lexicon;

    public TenseReader(TimeLexicon lexicon) => _lexicon = lexicon;

    /// <summary>
    /// The direction of the time whose first and last words are given; <paramref name="ahead"/> says that a preposition such as "until"
    /// stands before it, which after some verbs looks ahead: "extended until Tuesday".
    /// </summary>
    public TenseDirection Of(Sentence sentence, int first, int last, bool ahead)
    {
        var tokens = sentence.Tokens;
        var at = Outermost(tokens, first, last);
        var owner = last + 1 < tokens.Count && tokens[last + 1].Tag == "POS";
        if (OfCopula(sentence, at) is not TenseDirection.Unsaid and var said) return said;
        for (var steps = 0; steps < MostSteps && tokens[at].Head >= 0; steps++)
        {
            at = tokens[at].Head;
            if (ahead && _lexicon.Tense(tokens[at].Lemma) == "granting") return TenseDirection.Future;
            if (owner && tokens[at].Tag == "VB" && Auxiliary(sentence, at) is null) continue;
            var direction = OfWord(sentence, at);
            if (direction != TenseDirection.Unsaid) return direction;
        }

        return TenseDirection.Unsaid;
    }

    /// <summary>The word of the expression whose head stands outside it.</summary>
    private static int Outermost(TokenList tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (tokens[i].Head < first || tokens[i].Head > last) return i;
        return first;
    }

    private TenseDirection OfWord(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        var kind = _lexicon.Tense(token.Lemma);
        if (token.Pos is not (PartOfSpeech.Verb or PartOfSpeech.Aux))
            return kind is "forward" or "appointing" ? TenseDirection.Future : OfCopula(sentence, at);
        return token.Tag switch
        {
            "VBD" => kind == "appointing" ? TenseDirection.Future : TenseDirection.Past,
            "VBN" => Participle(sentence, at, kind),
            "MD" => kind == "auxiliary" ? TenseDirection.Future : TenseDirection.Unsaid,
            "VB" => Infinitive(sentence, at),
            "VBG" => Auxiliary(sentence, at) switch
            {
                "VBZ" or "VBP" or "MD" => TenseDirection.Future,
                "HAVE" or "HAD" => TenseDirection.Past,
                _ => TenseDirection.Unsaid,
            },
            "VBZ" or "VBP" => kind is "forward" or "appointing" or "present" ? TenseDirection.Future : TenseDirection.Unsaid,
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
            if (child < at && token.Pos == PartOfSpeech.Adj && _lexicon.Tense(token.Lemma) == "forward") return TenseDirection.Future;
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
        if (kind == "appointing" || kind == "forward" && auxiliary is not ("HAVE" or "HAD")) return TenseDirection.Future;
        return auxiliary is "VBZ" or "VBP" ? TenseDirection.Unsaid : TenseDirection.Past;
    }

    private TenseDirection Infinitive(Sentence sentence, int at)
    {
        if (Auxiliary(sentence, at) is "MD") return TenseDirection.Future;
        var token = sentence.Tokens[at];
        if (Auxiliary(sentence, at) is "VBD") return TenseDirection.Past;
        if (token.Head < 0) return TenseDirection.Unsaid;
        var governor = sentence.Tokens[token.Head];
        return governor.Lemma == "be" || _lexicon.Tense(governor.Lemma) is "forward" or "appointing" ? TenseDirection.Future
            : TenseDirection.Unsaid;
    }

    /// <summary>Tag of the auxiliary that decides: MD for the modals, HAVE or HAD, else the first one's tag; null without one.</summary>
    private string? Auxiliary(Sentence sentence, int at)
    {
        string? found = null;
        foreach (var child in sentence.Children(at))
        {
            var token = sentence.Tokens[child];
            if (token.Pos != PartOfSpeech.Aux) continue;
            if (_lexicon.Tense(token.Lemma) == "auxiliary") return "MD";
            found ??= token.Lemma == "have" ? token.Tag == "VBD" ? "HAD" : "HAVE" : token.Tag;
        }

        return found;
    }
}
