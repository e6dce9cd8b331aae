namespace Parley.Lexicons;

/// <summary>
/// Reads who held which office when, and files each person under full name, other spellings and surname; not under a surname of
/// <paramref name="notAlone"/>, which are folded. <paramref name="particles"/> belong to the surname behind them.
/// </summary>
internal sealed class OfficeHolders(NameIndex names, HashSet<string> notAlone, HashSet<string> particles)
{
    // Names of these countries put the family name first.
    private static readonly HashSet<string> s_familyNameFirst = ["CHN", "TWN", "HKG", "KOR", "PRK", "KHM"];

    /// <summary>
    /// Reads all files; rows of one person in several files are joined. What a later folder says of somebody's office in a country
    /// takes the place of what earlier ones say of it; a row whose title is "struck" only takes it away.
    /// </summary>
    /// <returns>Each person once.</returns>
    public List<NameEntry> Read(LexiconFiles files)
    {
        var people = new Dictionary<string, Person>();
        foreach (var (row, layer) in files.Rows("roles/holders*.tsv", "person", "aliases", "country", "office", "title", "sector", "from", "to"))
        {
            var name = row["person"];
            if (!people.TryGetValue(name, out var person)) people[name] = person = new Person { Origin = row.Origin };
            person.Add(row, layer);
        }

        return [.. people.Where(p => p.Value.Tenures.Count > 0).Select(p => File(p.Key, p.Value))];
    }

    private sealed class Person
    {
        public required string Origin { get; init; }
        public List<(Tenure Tenure, int Layer)> Tenures { get; } = new(1);
        public List<string> Names { get; } = new(0);
        public int Layer { get; private set; }

        public void Add(TsvRow row, int layer)
        {
            Layer = Math.Max(Layer, layer);
            if (layer > 0) Tenures.RemoveAll(t => t.Layer < layer && t.Tenure.Country == row["country"] && t.Tenure.Office == row["office"]);
            if (row["title"] == Layered<Tenure>.Struck) return;
            Tenures.Add((new Tenure(row["country"], row["office"], row["title"], row.Optional("sector"), Validity.Of(row)), layer));
            foreach (var alias in row.List("aliases"))
                if (!Names.Contains(alias)) Names.Add(alias);
        }
    }

    private NameEntry File(string name, Person person)
    {
        var tenures = new Tenure[person.Tenures.Count];
        for (var i = 0; i < tenures.Length; i++) tenures[i] = person.Tenures[i].Tenure;
        var entry = new NameEntry { Kind = NameKind.Person, Name = name, Country = tenures[0].Country, Tenures = tenures, Origin = person.Origin };
        var surname = entry with { Kind = NameKind.Surname };
        var surnames = new HashSet<string>();
        foreach (var full in (string[])[name, .. person.Names])
        {
            var isFull = full.Contains(' ');
            if (isFull) names.Add(full, entry, person.Layer);
            else names.AddBeside(full, surname, person.Layer);
            if (isFull && Surname(full, entry.Country) is { Length: > 2 } last && surnames.Add(last) && !notAlone.Contains(Folded(last))) names.AddBeside(last, surname, person.Layer);
        }

        return entry;
    }

    private static string Folded(string name) => string.Join(' ', NameWords.Of(name));

    private string Surname(string full, string? country)
    {
        var words = full.Split(' ');
        if (country is not null && s_familyNameFirst.Contains(country) && words[0].Length > 1 && words[0].ToLowerInvariant() is not ("the" or "general" or "senior")) return words[0];
        var start = words.Length - 1;
        while (start > 1 && particles.Contains(words[start - 1].ToLowerInvariant())) start--;
        return string.Join(' ', words[start..]);
    }
}
