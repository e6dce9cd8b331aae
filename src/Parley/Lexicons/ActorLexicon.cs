namespace Parley.Lexicons;

/// <summary>Who there is: names of countries, bodies, groups and office holders, and the words for people and offices in general.</summary>
public sealed class ActorLexicon
{
    private readonly Layered<AgentNoun> _agents = new();
    private readonly Layered<OfficeTitle> _titles = new();
    private readonly HashSet<string> _lastWordsOfTitles = [];
    private readonly Dictionary<string, string> _countryNames = [];
    private readonly Layered<string> _modifiers = new();
    private HashSet<string> _former = [];
    private HashSet<string> _transparent = [];
    private HashSet<string> _particles = [];
    private HashSet<string> _stays = [];
    private List<OfficeHolder> _holders = [];
    private HashSet<string> _commonSurnames = [];

    private ActorLexicon(Spellings spellings) => Names = new NameIndex(spellings);

    internal NameIndex Names { get; private set; }

    /// <summary>What articles may teach.</summary>
    internal PublicRoles PublicRoles { get; private set; } = null!;

    /// <summary>Everybody of whom the register was given a role, once each.</summary>
    public IReadOnlyList<NameEntry> People => _holders.ConvertAll(h => h.Entry);

    internal MisspeltNames Misspelt { get; private set; } = null!;

    /// <summary>Countries by ISO 3166 alpha-3 code.</summary>
    public IReadOnlyDictionary<string, string> CountryNames => _countryNames;

    /// <summary>Whether names or nouns have codes of their own that join in one phrase, as a user's lexicon may give them.</summary>
    internal bool HasJoiningCodes { get; private set; }

    /// <summary>Reads <c>actors/</c> and <c>roles/</c> of every folder; what a later folder says of a name or word wins over earlier ones.</summary>
    internal static ActorLexicon Read(LexiconFiles files)
    {
        var lexicon = new ActorLexicon(Spellings.Read(files.Of("roles/spellings.tsv")));
        var communities = new Communities(files);
        foreach (var (row, layer) in files.Rows("actors/countries.tsv", "iso3", "name", "aliases", "adjectives", "people", "capital", "seats")) lexicon.AddCountry(row, layer, communities);
        foreach (var (row, layer) in files.Rows("actors/regions.tsv", "name", "aliases", "adjectives", "kind", "countries")) lexicon.AddRegion(row, layer);
        communities.File(lexicon.Names);
        lexicon.ReadNamed(files, "actors/institutions.tsv", NameKind.Institution, communities);
        lexicon.ReadNamed(files, "actors/organisations.tsv", NameKind.Organisation, communities);
        lexicon.ReadNamed(files, "actors/groups.tsv", NameKind.Group, communities);
        foreach (var (row, layer) in files.Rows("actors/agents.tsv", "noun", "plural", "sector", "kind", "note")) lexicon.AddAgent(row, layer);
        foreach (var (row, layer) in files.Rows("roles/offices.tsv", "title", "aliases", "office", "sector", "note")) lexicon.AddOffice(row, layer);
        foreach (var (row, layer) in files.Rows("actors/modifiers.tsv", "word", "sector")) lexicon.AddModifier(row, layer);
        lexicon._former = WordList.Read(files.Of("actors/former.txt"));
        lexicon._transparent = WordList.Read(files.Of("actors/transparent.txt"));
        lexicon._particles = WordList.Read(files.Of("roles/particles.txt"));
        lexicon.PublicRoles = PublicRoles.Read(files.Of("roles/public.tsv"));
        lexicon._holders = new OfficeHolders(lexicon.Names, WordList.Read(files.Of("roles/surnames-not-alone.txt")), lexicon._particles).Read(files);
        lexicon._commonSurnames = WordList.Read(files.Of("roles/surnames-common.txt"));
        lexicon._stays = WordList.Read(files.Of("actors/stays.txt"));
        lexicon.HasJoiningCodes |= new CodedNames(lexicon.Names).Read(files);
        lexicon.Misspelt = new MisspeltNames(lexicon.Names);
        return lexicon;
    }

    /// <summary>The same with learned roles under the given ones.</summary>
    internal ActorLexicon With(LearnedRoles learned)
    {
        var copy = (ActorLexicon)MemberwiseClone();
        copy.Names = RegisterOverlay.Under(Names, learned);
        return copy;
    }

    /// <summary>The noun for a kind of people or office, by its folded words, singular or plural; null where it is none.</summary>
    public AgentNoun? Agent(string words) => _agents.Of(words);

    /// <summary>The title that stands before or after a name; null where it is none.</summary>
    public OfficeTitle? Title(string words) => _titles.Of(words);

    /// <summary>Whether a title may end with that word or words; hardly any word is one.</summary>
    internal bool EndsTitle(string words) => _lastWordsOfTitles.Contains(LastWord(words));

    /// <summary>The title, however it is spelt.</summary>
    public OfficeTitle? FindTitle(string title) => Title(Key(title));

    /// <summary>People of the register whose name, or another spelling of it, is made of or holds these words.</summary>
    public IEnumerable<NameEntry> FindPeople(string words)
    {
        var bearers = Names.Bearers(words).Select(e => e.Name).ToHashSet();
        return People.Where(p => bearers.Contains(p.Name) || IsNamed(p.Name, words));
    }

    /// <summary>Whether the name holds all of these words, in whatever spelling of letters.</summary>
    public static bool IsNamed(string name, string words) => NameWords.Of(words) is { Length: > 0 } wanted && !wanted.Except(NameWords.Of(name)).Any();

    /// <summary>Whether the code is a country's, or that of organisations whose people hold public office.</summary>
    public bool IsPublicOwner(string code) => _countryNames.ContainsKey(code) || PublicRoles.IsOwner(code);

    /// <summary>Whether the sector is one of public office, or of those who held one.</summary>
    public bool IsPublicSector(string sector) => sector == "ELI" || PublicRoles.IsSector(sector);

    /// <summary>The sector that an adjective or noun lends to the noun it stands before; null where it lends none.</summary>
    public string? SectorOfModifier(string word) => _modifiers.Of(word);

    /// <summary>Whether the word says that an office is no longer held.</summary>
    public bool IsFormer(string word) => _former.Contains(word);

    /// <summary>Whether the noun only counts or gathers what stands after "of".</summary>
    public bool IsTransparent(string lemma)
    {
        if (_transparent.Contains(lemma)) return true;
        // At the beginning of a sentence a lemma keeps its capital and its plural: "Hundreds of students".
        var lower = lemma.ToLowerInvariant();
        return _transparent.Contains(lower) || (lower[^1] == 's' && _transparent.Contains(lower[..^1]));
    }

    /// <summary>Whether the word, in small letters, may stand within a surname.</summary>
    public bool IsParticle(string word) => _particles.Contains(word);

    /// <summary>Whether the verb says where people are or come from, so that its place lends them a country: "living in", "fleeing".</summary>
    public bool IsStay(string lemma) => _stays.Contains(lemma);

    /// <summary>Whether very many people bear the last name (folded).</summary>
    public bool IsCommonSurname(string name) => _commonSurnames.Contains(name);

    private void AddCountry(TsvRow row, int layer, Communities communities)
    {
        var code = row["iso3"];
        _countryNames[code] = row["name"];
        AddAll(row, layer, NameKind.Country, code, null, [row["name"], .. row.List("aliases")]);
        AddAll(row, layer, NameKind.Adjective, code, null, row.List("adjectives"), communities);
        AddAll(row, layer, NameKind.People, code, null, row.List("people"), communities);
        AddAll(row, layer, NameKind.Capital, code, "GOV", row.List("capital"));
        AddAll(row, layer, NameKind.Seat, code, "GOV", row.List("seats"));
    }

    private void AddAll(TsvRow row, int layer, NameKind kind, string country, string? sector, IEnumerable<string> names, Communities? communities = null)
    {
        foreach (var name in names)
        {
            var canonical = kind is NameKind.Capital or NameKind.Seat ? name : row["name"];
            var entry = new NameEntry { Kind = kind, Name = canonical, Country = country, Sector = sector, Code = country + sector, Community = communities?.OfNation(country, name), Origin = row.Origin };
            Names.Add(name, entry, layer);
        }
    }

    private void AddRegion(TsvRow row, int layer)
    {
        var country = row.List("countries") is [var only] ? only : null;
        var entry = new NameEntry { Kind = row["kind"] == "people" ? NameKind.People : NameKind.Region, Name = row["name"], Country = country, Code = country, Origin = row.Origin };
        foreach (var name in (string[])[row["name"], .. row.List("aliases")]) Names.Add(name, entry, layer);
        foreach (var name in row.List("adjectives")) Names.Add(name, entry with { Kind = NameKind.Adjective }, layer);
    }

    private void ReadNamed(LexiconFiles files, string relative, NameKind kind, Communities communities)
    {
        foreach (var (row, layer) in files.Rows(relative, "name", "aliases", "country", "sector", "code"))
        {
            var entry = new NameEntry
            {
                Kind = kind,
                Name = row["name"],
                Country = row.Optional("country"),
                Sector = SectorBeside(row["country"], row.Optional("sector")),
                Code = row.Optional("code"),
                Community = communities.Of(row, "community"),
                Validity = Validity.Of(row),
                Origin = row.Origin,
            };
            foreach (var name in (string[])[row["name"], .. row.List("aliases")]) Names.Add(name, entry, layer);
        }
    }

    // PLOVER gives a body of several states, or of none, no sector of its own where IGO or NGO says it all.
    private static string? SectorBeside(string country, string? sector) => (country, sector) switch
    {
        ("IGO", "GOV" or "BUS" or "SOC" or "LAB") or ("NGO", "SOC" or "CVL") => null,
        _ => sector,
    };

    private void AddAgent(TsvRow row, int layer)
    {
        var nouns = (string[])[row["noun"], .. row.List("plural")];
        if (row["kind"] == Layered<AgentNoun>.Struck)
        {
            foreach (var noun in nouns) _agents.Strike(Key(noun), layer);
            return;
        }

        var country = row["note"] is "NGO" or "IGO" ? row["note"] : null;
        var agent = new AgentNoun(row["noun"], row.Optional("sector"), row["kind"], country, row["note"] is "of" or "beside") { StandsBeside = row["note"] == "beside", Code = JoiningCode.Of(row) };
        HasJoiningCodes |= agent.Code is not null;
        foreach (var noun in nouns)
        {
            _agents.Add(Key(noun), agent, layer);
            // What a user calls a noun is no longer a built-in name.
            Names.Strike(noun, layer);
        }
    }

    private void AddOffice(TsvRow row, int layer)
    {
        var title = new OfficeTitle(row["title"], row["office"], row.Optional("sector"), row["note"] == "of");
        foreach (var name in (string[])[row["title"], .. row.List("aliases")])
        {
            if (row["office"] == Layered<OfficeTitle>.Struck) _titles.Strike(Key(name), layer);
            else AddTitle(Key(name), title, layer);
        }
    }

    private void AddTitle(string key, OfficeTitle title, int layer)
    {
        _titles.Add(key, title, layer);
        _lastWordsOfTitles.Add(LastWord(key));
    }

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..];

    private void AddModifier(TsvRow row, int layer)
    {
        if (row["sector"] == Layered<string>.Struck) _modifiers.Strike(row["word"], layer);
        else _modifiers.Add(row["word"], row["sector"], layer);
    }

    private static string Key(string words) => words == Layered<AgentNoun>.All ? words : string.Join(' ', NameWords.Of(words));
}
