using System.Text.Json.Serialization;

namespace Parley.Entities;

/// <summary>Words that name a place, and where on earth it is.</summary>
public sealed record Place
{
    /// <summary>First UTF-16 code unit of the name.</summary>
    public required int Start { get; init; }

    /// <summary>First code unit after it.</summary>
    public required int End { get; init; }

    /// <summary>The name as written.</summary>
    public required string Text { get; init; }

    /// <summary>The gazetteer's name.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166 alpha-3; absent for seas, deserts and the like.</summary>
    public string? Country { get; init; }

    /// <summary>Name of the first-order division.</summary>
    public string? Admin1 { get; init; }

    /// <summary>Degrees north.</summary>
    public double? Lat { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Lon { get; init; }

    /// <summary>Identifier in GeoNames.</summary>
    [JsonPropertyName("geonameid")]
    public long? GeonameId { get; init; }

    /// <summary>site, city, admin1, country, region or water.</summary>
    public required string Granularity { get; init; }

    /// <summary>Set where the place of an event is not in its own sentence: the rule that carried it over.</summary>
    public string? Basis { get; init; }

    /// <summary>Where the words stand.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, End);
}
