namespace Parley.Lexicons.Petrarch;

/// <summary>What the three-letter parts of CAMEO actor codes say: <c>data/ontology/actor-codes.tsv</c>.</summary>
internal sealed class ActorCodes
{
    private const int Part = 3;
    private readonly HashSet<string> _bodies = [];
    private readonly Dictionary<string, string?> _roles = [];

    public ActorCodes(LexiconFiles files)
    {
        foreach (var (row, _) in files.Rows("ontology/actor-codes.tsv", "code", "is", "sector"))
        {
            if (row["is"] == "body") _bodies.Add(row["code"]);
            else if (row["is"] == "role") _roles[row["code"]] = row.Optional("sector");
            else throw row.Error($"'{row["is"]}' in column is is neither body nor role");
        }
    }

    /// <summary>The country or what stands in its place; null where the code begins with a role: "REB".</summary>
    public string? Country(string code) => IsRole(code[..Part]) ? null : code[..Part];

    /// <summary>Whether the code stands for a body of several states or of none.</summary>
    public bool IsBody(string code) => _bodies.Contains(code[..Part]);

    /// <summary>PLOVER's sector for the first part that tells one; null where none does.</summary>
    public string? Sector(string code)
    {
        for (var i = Country(code) is null ? 0 : Part; i + Part <= code.Length; i += Part)
            if (_roles.TryGetValue(code.Substring(i, Part), out var sector) && sector is not null) return sector;
        return null;
    }

    // Only parts whose letters are PLOVER's own: INS is Indonesia before it is insurgents.
    private bool IsRole(string part) => _roles.TryGetValue(part, out var sector) && sector == part;
}
