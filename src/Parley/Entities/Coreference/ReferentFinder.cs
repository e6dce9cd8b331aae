using Parley.Entities.Actors;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Coreference;

/// <summary>Finds every noun phrase of an article, parties and others: what is no party may still be what a pronoun means.</summary>
internal sealed class ReferentFinder(ActorLexicon actors, CoreferenceLexicon lexicon)
{
    private readonly ReferentReader _reader = new(actors, lexicon);

    /// <summary>The referents in order of reading; a group stands before its first member.</summary>
    public List<Referent> Find(IReadOnlyList<Sentence> sentences, IReadOnlyList<MentionDraft> drafts)
    {
        var found = new List<Referent>();
        var byHead = new Dictionary<int, int>();
        var draft = 0;
        var quotes = new QuotationMarks();
        for (var s = 0; s < sentences.Count; s++)
        {
            byHead.Clear();
            for (; draft < drafts.Count && drafts[draft].Sentence == s; draft++) byHead.TryAdd(drafts[draft].Head, draft);
            var quoted = quotes.Of(sentences[s]);
            var here = new List<Referent>();
            for (var t = 0; t < sentences[s].Tokens.Count; t++)
            {
                var own = byHead.GetValueOrDefault(t, -1);
                if (own < 0 && !NounPhrase.IsHead(sentences[s], t) && !IsNameBeforeNoun(sentences[s], t)) continue;
                if (_reader.Read(sentences[s], s, t, own < 0 ? null : drafts[own], own, quoted[t]) is { } referent) here.Add(referent);
            }

            AddGroups(sentences[s], here);
            here.Sort(static (a, b) => (a.First, -a.Last, a.Head, a.Kind == ReferentKind.Group ? 0 : 1).CompareTo((b.First, -b.Last, b.Head, b.Kind == ReferentKind.Group ? 0 : 1)));
            CountMembers(here, found.Count);
            found.AddRange(here);
        }

        return found;
    }

    // "Oxford students", "the Harrow match".
    private static bool IsNameBeforeNoun(Sentence sentence, int token) =>
        sentence.Tokens[token] is { Pos: PartOfSpeech.Propn, Relation: "compound" } name && sentence.Tokens[name.Head].Pos == PartOfSpeech.Noun;

    private static void AddGroups(Sentence sentence, List<Referent> here)
    {
        var alone = here.Count;
        for (var i = 0; i < alone; i++)
        {
            Referent? last = null;
            for (var j = 0; j < alone; j++)
                if (j != i && here[j].Function == here[i].Head && sentence.Tokens[here[j].Head].Relation == "conj") last = here[j];
            if (last is not null && last.Head > here[i].Head) here.Add(GroupOf(here[i], last));
        }
    }

    private static Referent GroupOf(Referent first, Referent last) => new()
    {
        Sentence = first.Sentence,
        Head = first.Head,
        First = first.First,
        Last = last.Last,
        Kind = ReferentKind.Group,
        Number = GrammaticalNumber.Plural,
        Animacy = first.Animacy == last.Animacy ? first.Animacy : Animacy.Unknown,
        Noun = "",
        Clause = first.Clause,
        Function = first.Function,
        Role = first.Role,
        IsSubject = first.IsSubject,
        IsQuoted = first.IsQuoted,
    };

    private static void CountMembers(List<Referent> here, int offset)
    {
        foreach (var group in here)
        {
            if (group.Kind != ReferentKind.Group) continue;
            var members = new List<int>();
            for (var i = 0; i < here.Count; i++)
                if (here[i].Kind != ReferentKind.Group && here[i].Function == group.Head && here[i].Head <= group.Last) members.Add(offset + i);
            group.Members = members;
        }
    }
}
