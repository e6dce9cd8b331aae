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
    public List<OfficeHolder> Read(LexiconFiles files)
    {
        var people = new Dictionary<string, OfficeHolder>();
        foreach (var (row, layer) in files.Rows("roles/holders*.tsv", "person", "aliases", "country", "office", "title", "sector", "from", "to"))
        {
            var name = row["person"];
            if (!people.TryGetValue(name, out var person)) people[name] = person = new OfficeHolder(row);
            person.Add(row, layer);
        }

        var holders = people.Values.Where(p => p.HasTenure).ToList();
        // What users' folders say of a name decides whose it stays, and what is wrong in them must be told at once.
        Action<OfficeHolder, string, bool> file = files.Folders.Count == 1 ? names.Wait : FileNow;
        foreach (var holder in holders) File(holder, file);
        return holders;
    }

    private void FileNow(OfficeHolder holder, string name, bool isFull)
    {
        if (isFull) names.Add(name, holder.Entry, holder.Layer);
        else names.AddBeside(name, holder.Surname, holder.Layer);
    }

    private void File(OfficeHolder holder, Action<OfficeHolder, string, bool> file)
    {
        var surname = FileName(holder, holder.Name, file, null);
        if (holder.Aliases is null) return;
        var surnames = new List<string?> { surname };
        foreach (var alias in holder.Aliases) surnames.Add(FileName(holder, alias, file, surnames));
    }

    // A name of one word may be a title or a family name: others bear it as well.
    private string? FileName(OfficeHolder holder, string full, Action<OfficeHolder, string, bool> file, List<string?>? surnames)
    {
        var isFull = full.Contains(' ');
        file(holder, full, isFull);
        if (!isFull || Surname(full, holder.Country) is not { Length: > 2 } last || surnames?.Contains(last) is true) return null;
        if (!notAlone.Contains(Folded(last))) file(holder, last, false);
        return last;
    }

    private static string Folded(string name) => string.Join(' ', NameWords.Of(name));

    private string Surname(string full, string country)
    {
        if (s_familyNameFirst.Contains(country) && full[..full.IndexOf(' ')] is { Length: > 1 } family && family.ToLowerInvariant() is not ("the" or "general" or "senior")) return family;
        var start = full.LastIndexOf(' ') + 1;
        for (int before; (before = full.LastIndexOf(' ', start - 2)) > 0 && particles.Contains(full[(before + 1)..(start - 1)].ToLowerInvariant());) start = before + 1;
        return full[start..];
    }
}
