namespace Parley.Lexicons;

/// <summary>Reads who held which office when, and files each person under full name, other spellings and surname.</summary>
internal sealed class OfficeHolders(NameIndex names, HashSet<string> particles)
{
    // Names of these countries put the family name first.
    private static readonly HashSet<string> s_familyNameFirst = ["CHN", "TWN", "HKG", "KOR", "PRK", "KHM"];

    /// <summary>Reads all files; rows of one person in several files are joined.</summary>
    /// <returns>Each person once.</returns>
    public List<NameEntry> Read(IEnumerable<string> paths)
    {
        var people = new Dictionary<string, (TsvRow Row, List<Tenure> Tenures, List<string> Names)>();
        foreach (var path in paths)
            foreach (var row in TsvTable.Read(path, "person", "aliases", "country", "office", "title", "sector", "from", "to").Rows)
                Collect(people, row);
        return [.. people.Select(p => File(p.Key, p.Value.Row, p.Value.Tenures, p.Value.Names))];
    }

    private static void Collect(Dictionary<string, (TsvRow Row, List<Tenure> Tenures, List<string> Names)> people, TsvRow row)
    {
        if (!people.TryGetValue(row["person"], out var person)) people[row["person"]] = person = (row, [], []);
        person.Tenures.Add(new Tenure(row["country"], row["office"], row["title"], row.Optional("sector"), Validity.Of(row)));
        foreach (var alias in row.List("aliases"))
            if (!person.Names.Contains(alias)) person.Names.Add(alias);
    }

    private NameEntry File(string name, TsvRow row, List<Tenure> tenures, List<string> aliases)
    {
        var entry = new NameEntry { Kind = NameKind.Person, Name = name, Country = tenures[0].Country, Tenures = tenures, Origin = row.Origin };
        var surname = entry with { Kind = NameKind.Surname };
        var surnames = new HashSet<string>();
        foreach (var full in (string[])[name, .. aliases])
        {
            var isFull = full.Contains(' ');
            names.Add(full, isFull ? entry : surname);
            if (isFull && Surname(full, entry.Country) is { Length: > 2 } last && surnames.Add(last)) names.Add(last, surname);
        }

        return entry;
    }

    private string Surname(string full, string? country)
    {
        var words = full.Split(' ');
        if (country is not null && s_familyNameFirst.Contains(country) && words[0].Length > 1 && words[0].ToLowerInvariant() is not ("the" or "general" or "senior")) return words[0];
        var start = words.Length - 1;
        while (start > 1 && particles.Contains(words[start - 1].ToLowerInvariant())) start--;
        return string.Join(' ', words[start..]);
    }
}
