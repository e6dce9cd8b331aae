namespace Parley.Lexicons;

/// <summary>Who there is: names of countries, bodies, groups and office holders, and the words for people and offices in general.</summary>
public sealed class ActorLexicon
{
    private readonly Dictionary<string, AgentNoun> _agents = [];
    private readonly Dictionary<string, OfficeTitle> _titles = [];
    private readonly Dictionary<string, string> _countryNames = [];
    private readonly Dictionary<string, string> _modifiers = [];
    private HashSet<string> _former = [];
    private HashSet<string> _transparent = [];
    private HashSet<string> _particles = [];

    private ActorLexicon() { }

    internal NameIndex Names { get; private set; } = new();

    /// <summary>What articles may teach.</summary>
    internal PublicRoles PublicRoles { get; private set; } = null!;

    /// <summary>Everybody of whom the register was given a role, once each.</summary>
    public IReadOnlyList<NameEntry> People { get; private set; } = [];

    /// <summary>Countries by ISO 3166 alpha-3 code.</summary>
    public IReadOnlyDictionary<string, string> CountryNames => _countryNames;

    /// <summary>Reads <c>actors/</c> and <c>roles/</c> of every folder; later folders add to earlier ones.</summary>
    internal static ActorLexicon Read(LexiconFiles files)
    {
        var lexicon = new ActorLexicon();
        foreach (var path in files.Of("actors/countries.tsv")) lexicon.ReadCountries(path);
        foreach (var path in files.Of("actors/regions.tsv")) lexicon.ReadRegions(path);
        foreach (var path in files.Of("actors/institutions.tsv")) lexicon.ReadNamed(path, NameKind.Institution);
        foreach (var path in files.Of("actors/organisations.tsv")) lexicon.ReadNamed(path, NameKind.Organisation);
        foreach (var path in files.Of("actors/groups.tsv")) lexicon.ReadNamed(path, NameKind.Group);
        foreach (var path in files.Of("actors/agents.tsv")) lexicon.ReadAgents(path);
        foreach (var path in files.Of("roles/offices.tsv")) lexicon.ReadOffices(path);
        foreach (var row in files.Of("actors/modifiers.tsv").SelectMany(p => TsvTable.Read(p, "word", "sector").Rows))
            lexicon._modifiers[row["word"]] = row["sector"];
        lexicon._former = WordList.Read(files.Of("actors/former.txt"));
        lexicon._transparent = WordList.Read(files.Of("actors/transparent.txt"));
        lexicon._particles = WordList.Read(files.Of("roles/particles.txt"));
        lexicon.PublicRoles = PublicRoles.Read(files.Of("roles/public.tsv"));
        lexicon.People = new OfficeHolders(lexicon.Names, lexicon._particles).Read(files.Of("roles/holders*.tsv"));
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
    public AgentNoun? Agent(string words) => _agents.GetValueOrDefault(words);

    /// <summary>The title that stands before or after a name; null where it is none.</summary>
    public OfficeTitle? Title(string words) => _titles.GetValueOrDefault(words);

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
    public string? SectorOfModifier(string word) => _modifiers.GetValueOrDefault(word);

    /// <summary>Whether the word says that an office is no longer held.</summary>
    public bool IsFormer(string word) => _former.Contains(word);

    /// <summary>Whether the noun only counts or gathers what stands after "of".</summary>
    public bool IsTransparent(string lemma) => _transparent.Contains(lemma);

    /// <summary>Whether the word, in small letters, may stand within a surname.</summary>
    public bool IsParticle(string word) => _particles.Contains(word);

    private void ReadCountries(string path)
    {
        foreach (var row in TsvTable.Read(path, "iso3", "name", "aliases", "adjectives", "people", "capital", "seats").Rows)
        {
            var code = row["iso3"];
            _countryNames[code] = row["name"];
            AddAll(row, NameKind.Country, code, null, [row["name"], .. row.List("aliases")]);
            AddAll(row, NameKind.Adjective, code, null, row.List("adjectives"));
            AddAll(row, NameKind.People, code, null, row.List("people"));
            AddAll(row, NameKind.Capital, code, "GOV", row.List("capital"));
            AddAll(row, NameKind.Seat, code, "GOV", row.List("seats"));
        }
    }

    private void AddAll(TsvRow row, NameKind kind, string country, string? sector, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var canonical = kind is NameKind.Capital or NameKind.Seat ? name : row["name"];
            Names.Add(name, new NameEntry { Kind = kind, Name = canonical, Country = country, Sector = sector, Code = country + sector, Origin = row.Origin });
        }
    }

    private void ReadRegions(string path)
    {
        foreach (var row in TsvTable.Read(path, "name", "aliases", "adjectives", "countries").Rows)
        {
            var country = row.List("countries") is [var only] ? only : null;
            var entry = new NameEntry { Kind = NameKind.Region, Name = row["name"], Country = country, Code = country, Origin = row.Origin };
            foreach (var name in (string[])[row["name"], .. row.List("aliases")]) Names.Add(name, entry);
            foreach (var name in row.List("adjectives")) Names.Add(name, entry with { Kind = NameKind.Adjective });
        }
    }

    private void ReadNamed(string path, NameKind kind)
    {
        foreach (var row in TsvTable.Read(path, "name", "aliases", "country", "sector", "code").Rows)
        {
            var entry = new NameEntry
            {
                Kind = kind,
                Name = row["name"],
                Country = row.Optional("country"),
                // PLOVER gives a body of several states no sector of its own: IGO says it all.
                Sector = row["country"] == "IGO" && row["sector"] == "GOV" ? null : row.Optional("sector"),
                Code = row.Optional("code"),
                Validity = Validity.Of(row),
                Origin = row.Origin,
            };
            foreach (var name in (string[])[row["name"], .. row.List("aliases")]) Names.Add(name, entry);
        }
    }

    private void ReadAgents(string path)
    {
        foreach (var row in TsvTable.Read(path, "noun", "plural", "sector", "kind", "note").Rows)
        {
            var agent = new AgentNoun(row["noun"], row.Optional("sector"), row["kind"], row["note"] == "of");
            _agents.TryAdd(Key(row["noun"]), agent);
            foreach (var plural in row.List("plural")) _agents.TryAdd(Key(plural), agent);
        }
    }

    private void ReadOffices(string path)
    {
        foreach (var row in TsvTable.Read(path, "title", "aliases", "office", "sector", "note").Rows)
        {
            var title = new OfficeTitle(row["title"], row["office"], row.Optional("sector"), row["note"] == "of");
            foreach (var name in (string[])[row["title"], .. row.List("aliases")]) _titles.TryAdd(Key(name), title);
        }
    }

    private static string Key(string words) => string.Join(' ', NameWords.Of(words));
}
