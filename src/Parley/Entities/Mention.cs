using System.Text.Json.Serialization;

namespace Parley.Entities;

/// <summary>Words that name or describe an actor, and who that is. The record calls it a party.</summary>
public sealed record Mention
{
    // As it was set or as a record has it, where the community stands behind it: which of the two only all properties together tell.
    private readonly string? _sector;

    /// <summary>First UTF-16 code unit of the noun phrase.</summary>
    public required int Start { get; init; }

    /// <summary>First code unit after it.</summary>
    public required int End { get; init; }

    /// <summary>The whole noun phrase's words, without its relative clauses.</summary>
    public required string Text { get; init; }

    /// <summary>Canonical name where the actor is known, else the words that name or describe it.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166 alpha-3, or IGO, NGO, MNC, IMG, ISM as PLOVER has them.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector: GOV, MIL, REB, CVL… The record writes the community behind it.</summary>
    [JsonIgnore]
    public string? Sector { get => _sector is { } sector && Community is { } community && sector.EndsWith(community, StringComparison.Ordinal) ? Before(sector, community) : _sector; init => _sector = value; }

    /// <summary>The sector as PLOVER's records have it: with the community, or the community alone where no sector is known: REBkur, CVLMOS, MOS.</summary>
    [JsonInclude, JsonPropertyName("sector")]
    internal string? SectorAndCommunity { get => Sector is null && Community is null ? null : Sector + Community; init => _sector = value; }

    /// <summary>Ethnic group: three small letters of CAMEO's Ethnic Coding Scheme; absent where no word tells one.</summary>
    public string? Ethnic { get; init; }

    /// <summary>Religion: three capitals of CAMEO's Religious Coding Scheme; absent where no word tells one.</summary>
    public string? Religion { get; init; }

    /// <summary>CAMEO actor code: UKRGOV, TURREBKUR.</summary>
    public string? Code { get; init; }

    /// <summary>The actor code without the community: what all members of the sector have.</summary>
    [JsonIgnore]
    public string? CodeWithoutCommunity =>
        Code is { } code && Community is { } community && code.EndsWith(community, StringComparison.OrdinalIgnoreCase) ? Before(code, community) : Code;

    /// <summary>What they were on the article's date, in words: "president", "former defence minister".</summary>
    public string? Role { get; init; }

    /// <summary>Index, among the article's mentions, of the one that this refers back to.</summary>
    public int? SameAs { get; init; }

    /// <summary>Indexes, among the article's mentions, of those that this one means together ("the two leaders"); absent where it means one, or is the same as one.</summary>
    public IReadOnlyList<int>? Members { get; init; }

    /// <summary>Where the words stand.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, End);

    private string? Community => Ethnic ?? Religion;

    private static string? Before(string code, string community) => code.Length == community.Length ? null : code[..^community.Length];
}
