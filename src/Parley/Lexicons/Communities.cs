namespace Parley.Lexicons;

/// <summary>Reads <c>actors/ethnic-groups.tsv</c> and <c>actors/religions.tsv</c>: files their names, and tells which nationalities are peoples as well.</summary>
internal sealed class Communities
{
    private static readonly string[] s_tables = ["actors/ethnic-groups.tsv", "actors/religions.tsv"];
    private static readonly string[] s_columns = ["name", "aliases", "adjectives", "code", "nation", "countries"];
    private const int CodeLength = 3;

    private readonly List<(TsvRow Row, int Layer, Community? Community)> _rows = [];
    private readonly Dictionary<(string Nation, string Word), Community> _nations = [];
    private readonly Dictionary<string, Community> _byCode = [];

    /// <summary>Reads the tables of all folders.</summary>
    /// <exception cref="LexiconException">A code that is not three letters of one case.</exception>
    public Communities(LexiconFiles files)
    {
        foreach (var (row, layer) in s_tables.SelectMany(t => files.Rows(t, s_columns)))
        {
            var community = CommunityOf(row);
            _rows.Add((row, layer, community));
            if (community is null) continue;
            _byCode.TryAdd(community.Code, community with { Nation = null });
            if (community.Nation is { } nation) foreach (var word in Words(row)) _nations[(nation, Key(word))] = community;
        }
    }

    /// <summary>The people that is meant besides the nationality, where the country's adjective or noun for its people is also theirs; null where it is not.</summary>
    public Community? OfNation(string country, string word) => _nations.GetValueOrDefault((country, Key(word)));

    /// <summary>The community with the code that the row's cell holds; null where the cell is empty.</summary>
    /// <exception cref="LexiconException">No table has the code.</exception>
    public Community? Of(TsvRow row, string column) =>
        row.Optional(column) is not { } code ? null : _byCode.GetValueOrDefault(code) ?? throw row.Error($"no ethnic group or religion has the code '{code}'");

    /// <summary>Files the names of all communities; words that are a nationality's in the index already stay that.</summary>
    public void File(NameIndex names)
    {
        foreach (var (row, layer, community) in _rows)
        {
            var nation = row.Optional("nation");
            var country = nation ?? (row.List("countries") is [var only] ? only : null);
            var entry = new NameEntry { Kind = NameKind.People, Name = row["name"], Country = country, Code = country, Community = community, Origin = row.Origin };
            var adjective = entry with { Kind = NameKind.Adjective };
            foreach (var name in Nouns(row)) if (!IsNationality(names, name, nation)) names.Add(name, entry, layer);
            foreach (var name in row.List("adjectives")) if (!IsNationality(names, name, nation)) names.Add(name, adjective, layer);
            FileDistinct(names, row, layer, nation is null ? entry : entry with { Name = $"ethnic {row["name"]}", Country = null, Code = null, Community = community! with { Nation = null } });
        }
    }

    // "Ethnic Greeks", "the Hungarian minority": words that leave no doubt that no nationality is meant.
    private static void FileDistinct(NameIndex names, TsvRow row, int layer, NameEntry entry)
    {
        foreach (var name in Nouns(row)) names.Add($"ethnic {name}", entry, layer);
        foreach (var adjective in row.List("adjectives"))
        {
            names.Add($"ethnic {adjective}", entry with { Kind = NameKind.Adjective }, layer);
            foreach (var noun in (string[])["minority", "minorities"]) names.Add($"{adjective} {noun}", entry, layer);
        }
    }

    private static bool IsNationality(NameIndex names, string word, string? nation) =>
        nation is not null && names.Bearers(word).Any(e => e.Country == nation && e.Kind is NameKind.People or NameKind.Adjective);

    private static Community? CommunityOf(TsvRow row)
    {
        if (row.Optional("code") is not { } code) return row.Optional("nation") is null ? null : throw row.Error("a community that is a nation as well has a code");
        if (code.Length != CodeLength || !(code.All(char.IsAsciiLetterLower) || code.All(char.IsAsciiLetterUpper))) throw row.Error($"'{code}' is not three letters, small ones of an ethnic group or capitals of a religion");
        return new Community(code, row.Optional("nation"), row.List("countries"));
    }

    private static string[] Nouns(TsvRow row) => [row["name"], .. row.List("aliases")];

    private static string[] Words(TsvRow row) => [.. Nouns(row), .. row.List("adjectives")];

    private static string Key(string words) => string.Join(' ', NameWords.Of(words));
}
