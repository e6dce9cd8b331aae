using Parley.Entities.Actors;
using Parley.Entities.Names;
using Parley.Entities.Roles;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Introductions;

/// <summary>
/// Reads whose role a title tells. Every noun beside the title must be accounted for: a country, a public body or a word for one. A
/// noun that is neither ("hospital director", "president of the chess club") makes the role somebody else's business.
/// </summary>
internal sealed class OwnerReader(ActorLexicon lexicon)
{
    private const int MostPhrases = 3;

    /// <summary>Reads the words on both sides of the title.</summary>
    /// <param name="sentence">The sentence with its names and places.</param>
    /// <param name="title">The title.</param>
    /// <param name="before">First token that may belong to it on the left.</param>
    /// <param name="after">Last token that may belong to it on the right; the title's own last where nothing may.</param>
    public Owner Read(SentenceNames sentence, TitleMatch title, int before, int after)
    {
        var owner = new Owner { First = title.First, Last = title.Last };
        ReadWithin(sentence, title, owner);
        ReadLeft(sentence, title.First - 1, before, owner);
        var at = title.Last + 1;
        for (var n = 0; n < MostPhrases && at < after && !owner.IsOther; n++)
        {
            var next = ReadPhrase(sentence, at, after, owner);
            if (next == at) break;
            at = next;
        }

        return owner;
    }

    // "Kremlin spokesman", "UN envoy": the title itself may name whose it is.
    private void ReadWithin(SentenceNames sentence, TitleMatch title, Owner owner)
    {
        for (var i = title.First; i <= title.Last; i++)
        {
            if (sentence.Names[i] is { } match && match.Last <= title.Last) Take(sentence, match, owner);
            if (lexicon.IsFormer(Folded(sentence, i))) owner.IsFormer = true;
        }
    }

    private void ReadLeft(SentenceNames sentence, int from, int before, Owner owner)
    {
        for (var i = from; i >= before && !owner.IsOther; i--)
        {
            var token = sentence.Tokens[i];
            if (sentence.Names[i] is { } match)
            {
                if (match.First < before) return;
                if (!IsJoined(sentence, match.Last)) Take(sentence, match, owner);
                i = match.First;
            }
            else if (sentence.PlaceAt(i) is { } place) TakePlace(place, owner);
            else if (IsBody(sentence, i, owner) is var length and > 0) i -= length - 1;
            else if (IsStop(token)) return;
            else ReadWord(sentence, i, owner);
            owner.First = i;
        }
    }

    private void ReadWord(SentenceNames sentence, int at, Owner owner)
    {
        var token = sentence.Tokens[at];
        var word = Folded(sentence, at);
        if (lexicon.IsFormer(word) || word.StartsWith("ex-", StringComparison.Ordinal)) owner.IsFormer = true;
        if (lexicon.PublicRoles.IsDoubt(word)) owner.IsOther = true;
        else if (token.Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X && token.Form.Any(char.IsLetter) && !owner.IsFormer) owner.IsOther = true;
    }

    // "of Libya's electoral commission", "at the UN", "for the army": a phrase whose head must be known where "of" joins it.
    private int ReadPhrase(SentenceNames sentence, int at, int after, Owner owner)
    {
        var preposition = sentence.Tokens[at].Form;
        if (preposition is not ("of" or "at" or "in" or "for" or "from")) return at;
        var found = new Owner();
        var (last, head) = (at, -1);
        for (var i = at + 1; i <= after && IsNominal(sentence, i); i++)
        {
            last = i;
            if (sentence.Names[i] is { } match)
            {
                if (found.Country is null || !IsJoined(sentence, match.Last)) TakeLast(sentence, match, found);
                last = i = Math.Min(match.Last, after);
                head = i;
            }
            else if (sentence.PlaceAt(i) is { } place)
            {
                if (found.Country is null) TakePlace(place, found);
                head = i;
            }
            else if (IsBody(sentence, i, found) > 0) head = i;
            else if (sentence.Tokens[i].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn) head = -1 - i;
        }

        if (last == at) return at;
        // "spokesman for the family": of what nothing is known of, unless it was said before whose role it is ("UN envoy for the region").
        var isUnknown = head < 0 || found.IsOther;
        if (isUnknown && (preposition == "of" || found.HasBody || (preposition is "for" or "at" && owner.Country is null))) owner.IsOther = true;
        // "envoy for Syria" is not Syria's, "spokesman for the Syrian army" is; "in Syria" says where.
        if (isUnknown || preposition is "in" or "from" || (preposition == "for" && !found.HasBody)) return last + 1;
        if (owner.Country is null)
        {
            owner.Country = found.Country;
            owner.IsLocal |= found.IsLocal;
        }

        owner.NamedSector ??= found.NamedSector;
        owner.WordSector ??= found.WordSector;
        owner.HasBody |= found.HasBody;
        owner.Last = last;
        return last + 1;
    }

    private static void TakePlace(Place place, Owner owner)
    {
        owner.Country = place.Country;
        owner.IsLocal |= place.Granularity != "country";
    }

    // Before the title the leftmost country counts, for the scan goes leftwards.
    private void Take(SentenceNames sentence, NameMatch match, Owner owner)
    {
        var earlier = owner.Country;
        TakeLast(sentence, match, owner);
        owner.Country = CountryOf(sentence, match) ?? earlier;
    }

    private void TakeLast(SentenceNames sentence, NameMatch match, Owner owner)
    {
        owner.Country ??= CountryOf(sentence, match);
        if (NameChoice.Best(match.Entries, sentence.Day) is not { } entry)
        {
            // Who spoke for somebody out of office held none.
            if (CountryOf(sentence, match) is null) owner.IsOther = true;
            owner.IsPersons = true;
            return;
        }

        owner.IsLocal |= IsLocal(entry);
        if (entry.Kind is not (NameKind.Institution or NameKind.Organisation or NameKind.Group or NameKind.Seat)) return;
        owner.HasBody |= entry.Kind != NameKind.Seat;
        owner.NamedSector ??= entry.Sector;
        if (!lexicon.PublicRoles.IsSector(entry.Sector) || !IsPublic(entry.Country)) owner.IsOther = true;
    }

    private static string? CountryOf(SentenceNames sentence, NameMatch match)
    {
        if (NameChoice.Best(match.Entries, sentence.Day) is { } entry) return entry.Country;
        if (sentence.Day is not { } day) return null;
        foreach (var person in match.Entries)
            if (RoleOnDay.Distance(person.Tenures, day) == 0) return RoleOnDay.Of(person.Tenures, day, null).Tenure.Country;
        return null;
    }

    private bool IsPublic(string? country) => country is null || lexicon.CountryNames.ContainsKey(country) || lexicon.PublicRoles.IsOwner(country);

    // Number of tokens, from here leftwards, that make a word for a public body or its people: "foreign ministry", "army", "rebel".
    private int IsBody(SentenceNames sentence, int at, Owner owner)
    {
        var word = Folded(sentence, at);
        var pair = at > 0 ? lexicon.Agent(Folded(sentence, at - 1) + " " + word) : null;
        var sector = Body(pair) ?? Body(lexicon.Agent(word)) ?? lexicon.SectorOfModifier(word);
        // A mission is what it belongs to.
        if (sector is null && lexicon.Agent(word) is { Kind: "office", SectorOfOwner: true }) return 1;
        if (sector is null || !lexicon.PublicRoles.IsSector(sector)) return 0;
        owner.WordSector ??= sector;
        owner.HasBody = true;
        return Body(pair) is null ? 1 : 2;
    }

    private static string? Body(AgentNoun? agent) => agent is { Kind: not "person" } ? agent.Sector : null;

    // "Chechen", "Kurdistan", "Kabul": of a country, but not the country.
    private bool IsLocal(NameEntry entry) => entry.Kind is NameKind.Capital or NameKind.Region
        || (entry.Kind is NameKind.Adjective or NameKind.People && entry.Country is { } country && lexicon.CountryNames.GetValueOrDefault(country) != entry.Name);

    // "Russian-backed": the country is not the owner.
    private static bool IsJoined(SentenceNames sentence, int last) => last + 1 < sentence.Tokens.Count && sentence.Tokens[last + 1].Form is "-" or "–";

    private static bool IsStop(Token token) => token.Tag is "PRP$" || token.Form is "," or ";" or ":" or "(" or ")" or "\"" or "“" or "”" or "—" or "--" or "." || token.Pos switch
    {
        PartOfSpeech.Adj or PartOfSpeech.Adv or PartOfSpeech.Num or PartOfSpeech.Part or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Punct => false,
        PartOfSpeech.Verb => token.Relation != "amod",
        _ => true,
    };

    private static bool IsNominal(SentenceNames sentence, int at) => sentence.Names[at] is not null || sentence.Tokens[at].Pos is PartOfSpeech.Det || !IsStop(sentence.Tokens[at]);

    private static string Folded(SentenceNames sentence, int at) => NameWords.Fold(sentence.Tokens[at].Form);
}
