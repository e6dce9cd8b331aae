using Parley.Entities.Names;
using Parley.Entities.Roles;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Actors;

/// <summary>Reads country, sector and title from what depends on a noun.</summary>
internal sealed class ModifierReader(ActorLexicon lexicon)
{
    private const int MostDepth = 4;
    private readonly TitleFinder _titles = new(lexicon);

    /// <summary>What the dependents of <paramref name="head"/> say of it.</summary>
    public Modifiers Read(Sentence sentence, int head, NameMatch?[] names, DateOnly? day)
    {
        var found = new Found();
        Collect(sentence, head, names, day, found, MostDepth);
        return new Modifiers(found.Country, found.Sector, found.Title, found.IsFormer) { Community = found.Community, Kin = found.Kin, Elsewhere = found.Elsewhere };
    }

    private sealed class Found
    {
        public string? Country, Sector, Elsewhere;
        public Community? Community, Kin;
        public OfficeTitle? Title;
        public bool IsFormer;
    }

    private void Collect(Sentence sentence, int head, NameMatch?[] names, DateOnly? day, Found found, int depth)
    {
        foreach (var child in sentence.Children(head))
        {
            var token = sentence.Tokens[child];
            if (IsOtherSide(sentence, head, token, names[child])) continue;
            switch (token.Relation)
            {
                // "Foreign Minister Olga Perez": the title may hang from the first name.
                case "compound" or "flat" when depth > 0 && names[child] is not null && names[child] == names[head]:
                    Collect(sentence, child, names, day, found, depth - 1);
                    break;
                case "amod" or "compound" or "nmod:poss" or "nmod:desc" or "nmod:unmarked" or "flat" or "det" when names[child] != names[head] || names[child] is null:
                    ReadWord(sentence, child, names, day, found);
                    if (depth > 0) Collect(sentence, child, names, day, found, depth - 1);
                    break;
                case "appos":
                    ReadWord(sentence, child, names, day, found);
                    if (depth > 0) Collect(sentence, child, names, day, found, 1);
                    break;
                case "nmod" when depth > 0 && LendsCountry(sentence, child):
                    ReadWord(sentence, child, names, day, found);
                    Collect(sentence, child, names, day, found, depth - 1);
                    break;
                case "acl" when depth > 0 && found.Country is null && lexicon.IsStay(token.Lemma):
                    CollectStay(sentence, child, names, day, found);
                    break;
            }
        }
    }

    // "Israel's ally", "allies of France": of another country than whose they are.
    private bool IsOtherSide(Sentence sentence, int head, Token owner, NameMatch? name) =>
        owner.Relation is "nmod:poss" or "nmod" && name is not null && name.Entries.All(e => e.Kind is not (NameKind.Person or NameKind.Surname))
        && lexicon.Agent(NameWords.Fold(sentence.Tokens[head].Lemma)) is { StandsBeside: true } && (owner.Relation == "nmod:poss" || HasOf(sentence, owner));

    private static bool HasOf(Sentence sentence, Token noun)
    {
        foreach (var token in sentence.Tokens)
            if (token is { Relation: "case", Lemma: "of" or "to" } && ReferenceEquals(sentence.Tokens[token.Head], noun)) return true;
        return false;
    }

    // "farmers living in the Golan Heights", "refugees fleeing the fighting in Burundi".
    private void CollectStay(Sentence sentence, int verb, NameMatch?[] names, DateOnly? day, Found found)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (sentence.Tokens[child].Relation is not ("obj" or "obl")) continue;
            if (sentence.Tokens[child].Relation == "obl" && !LendsCountry(sentence, child)) continue;
            if (names[child] is { } match && found.Country is null) found.Country = NameChoice.Best(match.Entries, day)?.Country;
            if (found.Country is null) Collect(sentence, child, names, day, found, 1);
        }
    }

    private void ReadWord(Sentence sentence, int token, NameMatch?[] names, DateOnly? day, Found found)
    {
        var word = sentence.Tokens[token];
        var folded = NameWords.Fold(word.Form);
        // "Michael Jordan" is not of Jordan: a part of a name says nothing of its bearer. "Both sides" are no namesakes of anybody.
        if (names[token] is { } match && !IsPartOfName(sentence, word, match) && (word.Pos != PartOfSpeech.Det || NameChoice.Best(match.Entries, day) is not null)) ReadName(match, names, day, found);
        if (lexicon.IsFormer(folded) && IsOfOffice(sentence, word)) found.IsFormer = true;
        found.Sector ??= lexicon.SectorOfModifier(folded);
        // "the leader of the rebels", "the agency for refugees"
        if (word.Relation is "nmod" or "nmod:poss") found.Sector ??= lexicon.Agent(NameWords.Fold(word.Lemma))?.Sector;
        if (word.Relation is not ("nmod:desc" or "appos" or "compound" or "flat")) return;
        found.Title ??= _titles.EndingAt(sentence.Tokens, token);
        if (found.Title is null && word.Relation is "appos") found.Sector ??= lexicon.Agent(NameWords.Fold(word.Lemma))?.Sector;
    }

    // "Senator Hale, a former prisoner of war" is a senator still: in an apposition only an office is former.
    private bool IsOfOffice(Sentence sentence, Token word) =>
        sentence.Tokens[word.Head].Relation != "appos" || _titles.EndingAt(sentence.Tokens, word.Head) is not null || lexicon.Agent(NameWords.Fold(sentence.Tokens[word.Head].Lemma)) is { Sector: not "CVL" };

    private static bool IsPartOfName(Sentence sentence, Token word, NameMatch match) =>
        word.Relation == "flat" || (word.Relation == "compound" && (sentence.Tokens[word.Head].Pos == PartOfSpeech.Propn || sentence.Tokens[word.Head].Tag == "NNP") && match.Entries.All(e => e.Kind is NameKind.Person or NameKind.Surname));

    private static void ReadName(NameMatch match, NameMatch?[] names, DateOnly? day, Found found)
    {
        var entry = NameChoice.Best(match.Entries, day);
        if (entry is not null)
        {
            if (found.Country is not null && entry.Country != found.Country) found.Elsewhere ??= entry.Country;
            found.Country ??= entry.Country;
            if (entry.Community is { Nation: not null } && !CommunityChoice.FollowsNation(match, names, day)) found.Kin ??= entry.Community;
            else found.Community ??= entry.Community;
            if (entry.Kind is NameKind.Institution or NameKind.Organisation or NameKind.Group or NameKind.Seat) found.Sector ??= entry.Sector;
        }
        else if (match.Entries[0].Tenures.Count > 0)
        {
            found.Country ??= RoleOnDay.Of(match.Entries[0].Tenures, day, null).Tenure.Country;
        }
    }

    /// <summary>Whether the preposition of a noun says that its country is also that of the noun above it: "of", "in", "from".</summary>
    public static bool LendsCountry(Sentence sentence, int token)
    {
        foreach (var child in sentence.Children(token))
            if (sentence.Tokens[child].Relation == "case") return sentence.Tokens[child].Lemma is "of" or "in" or "from" or "for" or "to" or "at" or "within" or "on"
                or "throughout" or "across" or "around" or "inside" or "outside" or "near" or "along";
        return false;
    }
}
