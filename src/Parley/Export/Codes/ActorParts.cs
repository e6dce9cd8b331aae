using Parley.Entities;
using Parley.Lexicons;

namespace Parley.Export.Codes;

/// <summary>A CAMEO actor code taken apart, as GDELT and Phoenix have it: three letters each of country or body, roles, and the rest.</summary>
internal sealed record ActorParts
{
    private static readonly Lazy<Dictionary<string, bool>> s_isRole = new(() => TsvTable.Read(new LexiconFiles([DataFolder.Path]).One("ontology/actor-codes.tsv"), "code", "is").Rows
        .ToDictionary(r => r["code"], r => r["is"] == "role"));

    /// <summary>The whole code.</summary>
    public string? Code { get; init; }

    /// <summary>Alpha-3 code of the country it begins with.</summary>
    public string? Country { get; init; }

    /// <summary>What stands in place of a country: IGO, NGO, UNO…</summary>
    public string? Body { get; init; }

    /// <summary>Roles in order: GOV, MIL, REB…</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Parts that are none of these: groups that have a code of their own.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Takes the code of a party apart.</summary>
    public static ActorParts Of(Mention? party)
    {
        if (party?.Code is not { } code) return new();
        var parts = code.Chunk(3).Select(c => new string(c)).ToList();
        var isCountry = CountryCodes.IsCountry(parts[0]);
        var body = parts.FirstOrDefault(p => s_isRole.Value.TryGetValue(p, out var isRole) && !isRole);
        return new()
        {
            Code = code,
            Country = isCountry ? parts[0] : null,
            Body = body,
            Roles = [.. parts.Where(p => s_isRole.Value.GetValueOrDefault(p))],
            Groups = [.. parts.Skip(isCountry ? 1 : 0).Where(p => !s_isRole.Value.ContainsKey(p) && !Is(p, party.Ethnic) && !Is(p, party.Religion))],
        };
    }

    private static bool Is(string part, string? code) => part.Equals(code, StringComparison.OrdinalIgnoreCase);
}
