namespace Parley.Lexicons;

/// <summary>
/// Which roles an article may teach the register, and by which words: a list of what is allowed. What does not stand in
/// <c>roles/public.tsv</c> is never learned, so that private persons cannot enter the register by an oversight.
/// </summary>
internal sealed class PublicRoles
{
    private readonly Dictionary<string, PublicOffice> _offices = [];
    private readonly HashSet<(string Kind, string Key)> _words = [];

    private PublicRoles() { }

    /// <summary>Reads the files; later ones add to earlier ones.</summary>
    /// <exception cref="LexiconException">A kind or a need that is not known.</exception>
    public static PublicRoles Read(IEnumerable<string> paths)
    {
        var roles = new PublicRoles();
        foreach (var row in paths.SelectMany(p => TsvTable.Read(p, "kind", "key", "needs", "sector").Rows)) roles.Add(row);
        return roles;
    }

    /// <summary>What must be said beside a title of that office; null where the office is not learned.</summary>
    public PublicOffice? Office(string office) => _offices.GetValueOrDefault(office);

    /// <summary>Whether titles of that office may stand between a role and a name.</summary>
    public bool IsRank(string office) => _words.Contains(("rank", office));

    /// <summary>Whether a body of that sector is public; absent is a body of several states.</summary>
    public bool IsSector(string? sector) => sector is null || _words.Contains(("sector", sector));

    /// <summary>Whether a code that is no country's stands for public bodies.</summary>
    public bool IsOwner(string code) => _words.Contains(("owner", code));

    /// <summary>Whether the verb puts somebody into office.</summary>
    public bool Appoints(string lemma) => _words.Contains(("verb", lemma));

    /// <summary>Whether the word says that a role is not held, or only said to be.</summary>
    public bool IsDoubt(string word) => _words.Contains(("doubt", word));

    /// <summary>Whether the title is no public office though it is filed under one.</summary>
    public bool IsException(string title) => _words.Contains(("except", title));

    private void Add(TsvRow row)
    {
        switch (row["kind"])
        {
            case "office":
                _offices[row["key"]] = new PublicOffice(Need(row), row.Optional("sector"));
                break;
            case "except":
                _words.Add(("except", string.Join(' ', NameWords.Of(row["key"]))));
                break;
            case "rank" or "sector" or "owner" or "verb" or "doubt":
                _words.Add((row["kind"], row["key"]));
                break;
            default:
                throw row.Error($"'{row["kind"]}' is no kind of row: office, rank, sector, owner, verb, doubt or except");
        }
    }

    private static RoleNeed Need(TsvRow row) => row["needs"] switch
    {
        "state" => RoleNeed.State,
        "country" => RoleNeed.Country,
        "local" => RoleNeed.Local,
        "body" => RoleNeed.Body,
        _ => throw row.Error($"'{row["needs"]}' in column needs is none of state, country, local, body"),
    };
}
