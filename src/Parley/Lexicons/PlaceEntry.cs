namespace Parley.Lexicons;

/// <summary>A place of the gazetteer.</summary>
public sealed record PlaceEntry
{
    /// <summary>Identifier in GeoNames.</summary>
    public long? GeonameId { get; init; }

    /// <summary>The gazetteer's name.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166 alpha-3; null for seas, continents and the like.</summary>
    public string? Country { get; init; }

    /// <summary>Name of the first-order division.</summary>
    public string? Admin1 { get; init; }

    /// <summary>Degrees north.</summary>
    public required double Lat { get; init; }

    /// <summary>Degrees east.</summary>
    public required double Lon { get; init; }

    /// <summary>What it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Inhabitants; 0 where they are not known.</summary>
    public long Population { get; init; }

    /// <summary>Whether the row is one of the built-in or the user's own, not of an imported index.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>Whether it is a small place of an imported index, such as bear any word: not built in, and not known far and wide.</summary>
    public bool IsObscure { get; init; }
}
