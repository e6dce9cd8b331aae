using Parley.Entities.Names;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Actors;

/// <summary>Finds every noun phrase that means an actor, and names that modify a noun which is none ("Russian attack").</summary>
internal sealed class MentionFinder(ActorLexicon lexicon, CountLexicon counts)
{
    private readonly ActorReader _reader = new(lexicon, counts);
    private readonly CodeComposer? _composer = lexicon.HasJoiningCodes ? new(lexicon) : null;

    /// <summary>The drafts of one sentence, in order of reading.</summary>
    public void Find(Sentence sentence, int index, NameMatch?[] names, DateOnly? day, List<MentionDraft> drafts)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (NounPhrase.IsHead(sentence, i)) AddPhrase(sentence, index, i, names, day, drafts);
            else if (names[i] is { } match && match.First == i && IsModifier(sentence, match)) AddModifier(sentence, index, match, day, drafts);
            else if (names[i] is null && _reader.Modifying(sentence, i, names, day) is { } reading) drafts.Add(new MentionDraft(index, i, i, i, reading));
        }
    }

    private void AddPhrase(Sentence sentence, int index, int head, NameMatch?[] names, DateOnly? day, List<MentionDraft> drafts)
    {
        var reading = _reader.Read(sentence, head, names, day);
        if (reading is null && _composer is null) return;
        var (first, last) = NounPhrase.Of(sentence, head);
        if (_composer is null) drafts.Add(new MentionDraft(index, head, first, last, reading!));
        else
            foreach (var composed in _composer.Compose(sentence, head, (first, last), names, day, reading)) drafts.Add(new MentionDraft(index, head, first, last, composed));
    }

    private static bool IsModifier(Sentence sentence, NameMatch match)
    {
        for (var t = match.First; t <= match.Last; t++)
            if (NounPhrase.IsHead(sentence, t)) return false;
        for (var t = match.First; t <= match.Last; t++)
            if (sentence.Tokens[t].Relation is "amod" or "compound" or "nmod:desc" or "advmod" or "obl" or "obl:unmarked" or "conj") return true;
        return false;
    }

    private static void AddModifier(Sentence sentence, int index, NameMatch match, DateOnly? day, List<MentionDraft> drafts)
    {
        if (NameChoice.Best(match.Entries, day) is not { Country: not null } entry) return;
        var head = match.Last;
        for (var t = match.First; t <= match.Last; t++)
            if (sentence.Tokens[t].Head < match.First || sentence.Tokens[t].Head > match.Last) head = t;
        var sector = entry.Kind == NameKind.Capital ? null : entry.Sector;
        var reading = new ActorReading { Name = entry.Name, Country = entry.Country, Sector = sector, Code = sector == entry.Sector ? entry.Code : null, Community = entry.Community is { Nation: null } community ? community : null, Form = ActorForm.Body };
        drafts.Add(new MentionDraft(index, head, match.First, match.Last, reading));
    }
}
