using System.Globalization;

namespace Parley.Lexicons;

/// <summary>The roles that articles taught, as far as they are used: a lexicon takes them under what it was given.</summary>
public sealed class LearnedRoles
{
    private static readonly string[] s_columns = ["person", "country", "office", "title", "sector", "from", "to", "confirmed"];

    private LearnedRoles(IReadOnlyList<LearnedRole> rows)
    {
        Rows = rows;
        Hash = rows.Count == 0 ? null : StableHash.Of([.. rows.Select(r => string.Join('\t', Cells(r)))]);
    }

    /// <summary>Nothing learned.</summary>
    public static LearnedRoles None { get; } = new([]);

    /// <summary>The roles, in order of name; of one person the newest first.</summary>
    public IReadOnlyList<LearnedRole> Rows { get; }

    /// <summary>Names these roles in records: twelve hexadecimal digits; null where there are none.</summary>
    public string? Hash { get; }

    /// <summary>
    /// The roles that can be used. A name that is borne in two countries may be two people: of such only those are used that somebody
    /// confirmed, and none where that leaves two countries.
    /// </summary>
    public static LearnedRoles Of(IEnumerable<LearnedRole> roles)
    {
        var used = new List<LearnedRole>();
        foreach (var person in roles.GroupBy(r => string.Join(' ', NameWords.Of(r.Person))))
        {
            var rows = IsOne(person) ? person : person.Where(r => r.IsConfirmed);
            if (IsOne(rows)) used.AddRange(rows);
        }

        return new([.. used.OrderBy(r => r.Person, StringComparer.Ordinal).ThenByDescending(r => r.To).ThenByDescending(r => r.From)
            .ThenBy(r => r.Office, StringComparer.Ordinal).ThenBy(r => r.Title, StringComparer.Ordinal)]);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="LexiconException">The file is missing or no such table; the message names file and line.</exception>
    public static LearnedRoles Read(string path)
    {
        if (!File.Exists(path)) throw new LexiconException($"{path}: there is no such register; 'parley actors export' writes one");
        return Of(TsvTable.Read(path, s_columns).Rows.Select(Role));
    }

    /// <summary>Writes a table of tab-separated values.</summary>
    public void Write(TextWriter writer)
    {
        writer.Write("# Roles that articles taught: made by 'parley actors export', read by --register.\n" + string.Join('\t', s_columns) + "\n");
        foreach (var role in Rows) writer.Write(string.Join('\t', Cells(role)) + "\n");
    }

    private static bool IsOne(IEnumerable<LearnedRole> rows) => rows.Select(r => r.Country).Distinct().Take(2).Count() == 1;

    private static string[] Cells(LearnedRole r) =>
        [Cell(r.Person), Cell(r.Country), Cell(r.Office), Cell(r.Title), Cell(r.Sector), $"{r.From:yyyy-MM-dd}", $"{r.To:yyyy-MM-dd}", r.IsConfirmed ? "yes" : ""];

    // A name never holds one; a person's correction may.
    private static string Cell(string? text) => text is null ? "" : text.Replace('\t', ' ').ReplaceLineEndings(" ");

    private static LearnedRole Role(TsvRow row)
    {
        foreach (var column in (string[])["person", "country", "office", "title"])
            if (row[column].Length == 0) throw row.Error($"the column {column} is empty");
        var (from, to) = (Day(row, "from"), Day(row, "to"));
        if (from > to) throw row.Error($"from {row["from"]} is after to {row["to"]}");
        return new(row["person"], row["country"], row["office"], row["title"], row.Optional("sector"), from, to, row["confirmed"] == "yes");
    }

    private static DateOnly Day(TsvRow row, string column) => DateOnly.TryParseExact(row[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day : throw row.Error($"'{row[column]}' in column {column} is no day: write it as 2025-11-18");
}
