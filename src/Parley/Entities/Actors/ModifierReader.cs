using Parley.Entities.Names;
using Parley.Entities.Roles;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Actors;

/// <summary>Reads country, sector and title from what depends on a noun.</summary>
internal sealed class ModifierReader(ActorLexicon lexicon)
{
    private const int MostDepth = 4;

    /// <summary>What the dependents of <paramref name="head"/> say of it.</summary>
    public Modifiers Read(Sentence sentence, int head, NameMatch?[] names, DateOnly? day)
    {
        var found = new Found();
        Collect(sentence, head, names, day, found, MostDepth);
        return new Modifiers(found.Country, found.Sector, found.Title, found.IsFormer);
    }

    private sealed class Found
    {
        public string? Country, Sector;
        public OfficeTitle? Title;
        public bool IsFormer;
    }

    private void Collect(Sentence sentence, int head, NameMatch?[] names, DateOnly? day, Found found, int depth)
    {
        foreach (var child in sentence.Children(head))
        {
            var token = sentence.Tokens[child];
            switch (token.Relation)
            {
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
            }
        }
    }

    private void ReadWord(Sentence sentence, int token, NameMatch?[] names, DateOnly? day, Found found)
    {
        var word = sentence.Tokens[token];
        var folded = NameWords.Fold(word.Form);
        // "Both sides" are no namesakes of anybody.
        if (names[token] is { } match && (word.Pos != PartOfSpeech.Det || NameChoice.Best(match.Entries, day) is not null)) ReadName(match, day, found);
        if (lexicon.IsFormer(folded)) found.IsFormer = true;
        found.Sector ??= lexicon.SectorOfModifier(folded);
        if (word.Relation is not ("nmod:desc" or "appos" or "compound" or "flat")) return;
        found.Title ??= TitleEndingAt(sentence, token);
        if (found.Title is null && word.Relation is "appos") found.Sector ??= lexicon.Agent(NameWords.Fold(word.Lemma))?.Sector;
    }

    private static void ReadName(NameMatch match, DateOnly? day, Found found)
    {
        var entry = NameChoice.Best(match.Entries, day);
        if (entry is not null)
        {
            found.Country ??= entry.Country;
            if (entry.Kind is NameKind.Institution or NameKind.Organisation or NameKind.Group or NameKind.Seat) found.Sector ??= entry.Sector;
        }
        else
        {
            found.Country ??= RoleOnDay.Of(match.Entries[0].Tenures, day, null).Tenure.Country;
        }
    }

    // "foreign minister" before "minister": the longest title that ends at the word.
    private OfficeTitle? TitleEndingAt(Sentence sentence, int token)
    {
        OfficeTitle? longest = null;
        var words = "";
        for (var i = token; i >= 0 && i > token - 4; i--)
        {
            words = words.Length == 0 ? NameWords.Fold(sentence.Tokens[i].Form) : NameWords.Fold(sentence.Tokens[i].Form) + " " + words;
            if (lexicon.Title(words) is { Office: not "honorific" } title) longest = title;
        }

        return longest;
    }

    private static bool LendsCountry(Sentence sentence, int token)
    {
        foreach (var child in sentence.Children(token))
            if (sentence.Tokens[child].Relation == "case") return sentence.Tokens[child].Lemma is "of" or "in" or "from" or "for" or "to" or "at" or "within" or "on";
        return false;
    }
}
