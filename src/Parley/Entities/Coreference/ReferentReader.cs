using Parley.Entities.Actors;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Coreference;

/// <summary>Reads a noun phrase: kind, gender, number, and where it stands in its clause.</summary>
internal sealed class ReferentReader(ActorLexicon actors, CoreferenceLexicon lexicon)
{
    private const int MostSteps = 16;

    /// <summary>The referent that a word heads; null where it heads none.</summary>
    public Referent? Read(Sentence sentence, int index, int head, MentionDraft? draft, int draftIndex, bool quoted)
    {
        var token = sentence.Tokens[head];
        var pronoun = token.Pos == PartOfSpeech.Pron ? lexicon.Pronoun(token.Form) : null;
        if (token.Pos == PartOfSpeech.Pron && pronoun is null) return null;
        var (first, last) = draft is null ? NounPhrase.Of(sentence, head) : (draft.First, draft.Last);
        var noun = NameWords.Fold(token.Lemma);
        var determiner = Determiner(sentence, head);
        var kind = KindOf(token, pronoun, draft, determiner);
        var words = kind == ReferentKind.Name ? Words(sentence, head, first, last, draft) : [];
        var animacy = AnimacyOf(noun, pronoun, draft, words);
        var function = Function(sentence, head);
        return new Referent
        {
            Sentence = index,
            Head = head,
            First = first,
            Last = last,
            Kind = kind,
            Pronoun = pronoun,
            Gender = pronoun?.Gender ?? GenderOf(sentence, head, noun, animacy, words, draft),
            Number = pronoun?.Number ?? NumberOf(token, noun, draft),
            Animacy = animacy,
            Noun = noun,
            NounHash = WordHash.Of(noun),
            NameWords = words,
            Draft = draftIndex,
            Reading = draft?.Reading,
            Clause = ClauseOf(sentence, function),
            Function = function,
            Role = WordHash.Of(sentence.Tokens[function].Relation),
            IsSubject = sentence.Tokens[function].Relation is "nsubj" or "nsubj:pass",
            IsQuoted = quoted,
            ModifierWords = kind is ReferentKind.Definite or ReferentKind.Indefinite ? ModifierWords(sentence, head) : [],
            Modifiers = last - first - (determiner == 0 ? 0 : 1),
            Determiner = determiner,
        };
    }

    private static ReferentKind KindOf(Token token, Pronoun? pronoun, MentionDraft? draft, int determiner)
    {
        if (pronoun is not null) return ReferentKind.Pronoun;
        if (token.Relation is "amod" or "advmod" && token.Pos is not PartOfSpeech.Noun) return ReferentKind.Adjective;
        if (token.Pos == PartOfSpeech.Propn || draft?.Reading is { Name: not null, Form: ActorForm.Person or ActorForm.Body or ActorForm.People }) return ReferentKind.Name;
        return determiner != 0 ? ReferentKind.Definite : ReferentKind.Indefinite;
    }

    private static List<int> ModifierWords(Sentence sentence, int head)
    {
        var words = new List<int>();
        foreach (var child in sentence.Children(head))
            if (sentence.Tokens[child] is { Relation: "amod" or "compound" or "nummod" } token) words.Add(WordHash.Of(NameWords.Fold(token.Lemma)));
        return words;
    }

    private static int Determiner(Sentence sentence, int head)
    {
        foreach (var child in sentence.Children(head))
        {
            var token = sentence.Tokens[child];
            if (token.Relation == "nmod:poss") return WordHash.Of(token.Pos == PartOfSpeech.Pron ? "his" : "'s");
            if (token.Relation is not ("det" or "det:predet")) continue;
            var lemma = token.Lemma.ToLowerInvariant();
            if (lemma is "the" or "this" or "that" or "these" or "those" or "both") return WordHash.Of(lemma);
        }

        return 0;
    }

    // "Mr Tony Blair" and "the late Tony Blair of Britain" are Tony Blair; "University of Oxford" is all of it.
    private List<string> Words(Sentence sentence, int head, int first, int last, MentionDraft? draft)
    {
        var words = new List<string>();
        var person = draft?.Reading.Form == ActorForm.Person;
        for (var t = first; t <= last; t++)
        {
            var token = sentence.Tokens[t];
            if (t != head && (token.Form.Length < 2 || !(char.IsUpper(token.Form[0]) || char.IsDigit(token.Form[0])) || token.Relation is "case" or "det" or "nmod:poss")) continue;
            if (t != head && person && token.Head == head && token.Relation is "amod" or "nmod" or "nmod:desc") continue;
            // A head of mere marks ("…") leaves no word.
            if (NameWords.Fold(token.Form) is { Length: > 0 } folded) words.Add(folded);
        }

        if (words.Exists(w => !IsTitle(w))) words.RemoveAll(IsTitle);
        return words;
    }

    private bool IsTitle(string word) => lexicon.OfNoun(word) is not null || actors.Title(word) is not null;

    private Animacy AnimacyOf(string noun, Pronoun? pronoun, MentionDraft? draft, List<string> words)
    {
        if (pronoun is not null) return pronoun.Gender == Gender.Neuter ? Animacy.Unknown : (pronoun.Gender & Gender.Neuter) == 0 ? Animacy.Person : Animacy.Unknown;
        var form = draft?.Reading.Form;
        if (form is ActorForm.Person or ActorForm.Describe or ActorForm.People) return Animacy.Person;
        if (draft?.Reading is { Form: ActorForm.Body } reading && (reading.Country is not null || reading.Sector is not null || reading.Name is null)) return Animacy.Body;
        if (words.Count > 0) return words.Count <= 3 && lexicon.OfGivenName(words[0]) is not null ? Animacy.Person : Animacy.Unknown;
        return lexicon.OfNoun(noun) is not null ? Animacy.Person : form == ActorForm.Thing ? Animacy.Thing : Animacy.Unknown;
    }

    private Gender GenderOf(Sentence sentence, int head, string noun, Animacy animacy, List<string> words, MentionDraft? draft)
    {
        if (animacy is Animacy.Body or Animacy.Thing) return Gender.Neuter;
        if (words.Count == 0) return lexicon.OfNoun(noun) ?? (animacy == Animacy.Person ? Gender.Personal : Gender.Any);
        foreach (var child in sentence.Children(head))
            if (lexicon.OfNoun(NameWords.Fold(sentence.Tokens[child].Form)) is { } titled) return titled;
        if (animacy != Animacy.Person) return Gender.Any;
        var full = draft?.Reading.Name is { } name ? NameWords.Of(name) : [.. words];
        return (full.Length > 0 ? lexicon.OfGivenName(full[0]) ?? lexicon.OfSurname(full[^1]) : null) ?? Gender.Personal;
    }

    private GrammaticalNumber NumberOf(Token token, string noun, MentionDraft? draft)
    {
        if (draft?.Reading is { Form: ActorForm.People, Name: not null }) return GrammaticalNumber.Plural;
        // A country is "it".
        if (draft?.Reading is { Form: ActorForm.Body, Name: not null, Country: not null, Sector: null } country && country.CodeOrDefault == country.Country && actors.CountryNames.ContainsKey(country.Country))
            return GrammaticalNumber.Singular;
        if (token.Tag is "NNS" or "NNPS") return draft?.Reading is { Form: ActorForm.Body, Name: not null } ? GrammaticalNumber.Either : GrammaticalNumber.Plural;
        if (draft?.Reading.Form == ActorForm.Body || actors.Agent(noun) is { Kind: not "person" }) return GrammaticalNumber.Either;
        return token.Pos is PartOfSpeech.Noun || draft?.Reading.Form is ActorForm.Person or ActorForm.Describe ? GrammaticalNumber.Singular : GrammaticalNumber.Either;
    }

    // A conjunct does what the first conjunct does.
    private static int Function(Sentence sentence, int head)
    {
        for (var step = 0; step < MostSteps && sentence.Tokens[head] is { Relation: "conj", Head: >= 0 }; step++) head = sentence.Tokens[head].Head;
        return head;
    }

    private static int ClauseOf(Sentence sentence, int word)
    {
        for (var step = 0; step < MostSteps && word >= 0; step++)
        {
            var relation = sentence.Tokens[word].Relation;
            word = sentence.Tokens[word].Head;
            if (word < 0 || sentence.Tokens[word].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux || relation is "nsubj" or "nsubj:pass") return word;
        }

        return word;
    }
}
