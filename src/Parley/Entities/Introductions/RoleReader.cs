using System.Text;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Introductions;

/// <summary>Reads a public role from the words around a title: whose, of which sector, held or held once.</summary>
internal sealed class RoleReader(ActorLexicon lexicon, PublicTitleFinder titles)
{
    private readonly OwnerReader _owners = new(lexicon);

    /// <summary>"Ukrainian chief negotiator" before a name: the title ends at <paramref name="last"/>.</summary>
    public FoundRole? Before(SentenceNames sentence, int last, int from) =>
        titles.EndingAt(sentence.Sentence, last) is { } title ? Read(sentence, title, from, title.Last) : null;

    /// <summary>A noun phrase that begins at <paramref name="start"/> or later and ends no later than <paramref name="end"/>: "Ukraine's chief negotiator", "the head of the UN mission in Libya".</summary>
    public FoundRole? Phrase(SentenceNames sentence, int start, int end) =>
        HeadOf(sentence, start, end) is var head and >= 0 ? At(sentence, head, start, end) : null;

    /// <summary>The role that a known head of a noun phrase tells, read within those tokens.</summary>
    public FoundRole? At(SentenceNames sentence, int head, int start, int end) =>
        titles.Around(sentence.Sentence, head) is { } title && title.First >= start && title.Last <= end && IsFree(sentence, title) ? Read(sentence, title, start, end) : null;

    /// <summary>The head of the noun phrase that begins at the token: the last noun before anything that is neither noun nor modifier; -1 where there is none.</summary>
    public static int HeadOf(SentenceNames sentence, int start, int end)
    {
        var head = -1;
        for (var i = start; i <= end; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Pos is PartOfSpeech.Noun or PartOfSpeech.Propn) head = i;
            else if (token.Pos is not (PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Adv or PartOfSpeech.Num or PartOfSpeech.Part or PartOfSpeech.X) && token.Tag is not ("PRP$" or "POS")
                && token.Form is not "-" && !(token.Pos == PartOfSpeech.Verb && token.Relation == "amod")) break;
        }

        return head;
    }

    // "the foreign minister Ali X": the title belongs to the name behind it.
    private static bool IsFree(SentenceNames sentence, TitleMatch title) =>
        title.Last + 1 >= sentence.Tokens.Count || sentence.Tokens[title.Last + 1] is not { Pos: PartOfSpeech.Propn };

    private FoundRole? Read(SentenceNames sentence, TitleMatch title, int before, int after)
    {
        var owner = _owners.Read(sentence, title, before, after);
        if (owner.IsOther || owner.Country is not { } country || !IsEnough(title, owner)) return null;
        // A minister's chief of staff is no general: of a person only those are public who speak, deal or advise for one in office.
        if (owner.IsPersons && !title.Title.SectorOfOwner) return null;
        var sector = SectorOf(title, owner);
        if (!lexicon.PublicRoles.IsSector(sector) || (sector is null && !lexicon.PublicRoles.IsOwner(country))) return null;
        var words = Words(sentence, title);
        if (!owner.IsFormer) return new FoundRole(country, title.Title.Office, words, sector, owner.First, owner.Last);
        return new FoundRole(country, "former-" + title.Title.Office, words.StartsWith("former ", StringComparison.Ordinal) ? words : "former " + words, "ELI", owner.First, owner.Last);
    }

    private bool IsEnough(TitleMatch title, Owner owner) => title.Office.Need switch
    {
        RoleNeed.State => !owner.HasBody && !owner.IsLocal && lexicon.CountryNames.ContainsKey(owner.Country!),
        // "Republican secretary of state": a party has no ministers, and of which state is not said.
        RoleNeed.Country => !owner.IsLocal && owner.NamedSector != "PTY",
        RoleNeed.Body => owner.HasBody,
        _ => true,
    };

    private string? SectorOf(TitleMatch title, Owner owner)
    {
        if (!title.Title.SectorOfOwner && title.Title.Sector is { } own) return own;
        // The "force" of the United Nations has no sector: IGO says it all.
        return lexicon.PublicRoles.IsOwner(owner.Country!) ? owner.NamedSector : owner.Sector ?? title.Office.Sector;
    }

    // Small letters but for names and acronyms: "Foreign Minister" is a foreign minister, "UN envoy" stays.
    private static string Words(SentenceNames sentence, TitleMatch title)
    {
        var words = new StringBuilder();
        for (var i = title.First; i <= title.Last; i++)
        {
            var form = sentence.Tokens[i].Form;
            if (form.Length > 1 && form.EndsWith('.') && form.Count(char.IsUpper) < 2) return title.Title.Title;
            var isName = sentence.Names[i] is { } name && name.First >= title.First && name.Last < title.Last;
            if (i > title.First && sentence.Tokens[i].Span.Start > sentence.Tokens[i - 1].Span.End) words.Append(' ');
            words.Append(isName || form.Count(char.IsUpper) > 1 ? form : form.ToLowerInvariant());
        }

        return words.ToString();
    }
}
