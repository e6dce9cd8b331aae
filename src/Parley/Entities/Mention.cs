namespace Parley.Entities;

/// <summary>Words that name or describe an actor, and who that is. The record calls it a party.</summary>
public sealed record Mention
{
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

    /// <summary>PLOVER sector: GOV, MIL, REB, CVL…</summary>
    public string? Sector { get; init; }

    /// <summary>CAMEO actor code: UKRGOV.</summary>
    public string? Code { get; init; }

    /// <summary>What they were on the article's date, in words: "president", "former defence minister".</summary>
    public string? Role { get; init; }

    /// <summary>Index, among the article's mentions, of the one that this refers back to.</summary>
    public int? SameAs { get; init; }

    /// <summary>Indexes, among the article's mentions, of those that this one means together ("the two leaders"); absent where it means one, or is the same as one.</summary>
    public IReadOnlyList<int>? Members { get; init; }

    /// <summary>Where the words stand.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public TextSpan Span => new(Start, End);
}
