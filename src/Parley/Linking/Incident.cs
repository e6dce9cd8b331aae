using System.Text.Json.Serialization;
using Parley.Entities;
using Parley.Events;
using Parley.Linking.Facts;
using Parley.Ontology;

namespace Parley.Linking;

/// <summary>A happening as all articles tell it that tell of it.</summary>
public sealed record Incident
{
    /// <summary>The same for the same articles.</summary>
    [JsonPropertyName("incident")]
    public required string Id { get; init; }

    /// <summary>PLOVER class.</summary>
    [JsonPropertyName("event")]
    public required EventClass Class { get; init; }

    /// <summary>PLOVER mode that most reports have.</summary>
    public string? Mode { get; init; }

    /// <summary>CAMEO code that most reports have.</summary>
    public CameoCode? Cameo { get; init; }

    /// <summary>Who did it, each side once.</summary>
    public required IReadOnlyList<LinkedParty> Actors { get; init => field = value ?? []; }

    /// <summary>To whom, each side once.</summary>
    public required IReadOnlyList<LinkedParty> Recipients { get; init => field = value ?? []; }

    /// <summary>Who else had part in it.</summary>
    public IReadOnlyList<LinkedParty> Others { get; init => field = value ?? []; } = [];

    /// <summary>Whether actors and recipients did it to each other.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Reciprocal { get; init; }

    /// <summary>What the reports come to: real where one tells it as real.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>When: the narrowest days that most reports agree on.</summary>
    public EventTime? Time { get; init; }

    /// <summary>Where: the narrowest place that most reports agree on.</summary>
    public Place? Place { get; init; }

    /// <summary>Every value that a report gives, who says so and since when.</summary>
    public IReadOnlyList<Fact> Facts { get; init => field = value ?? []; } = [];

    /// <summary>The tellings, by article in order of publication.</summary>
    public required IReadOnlyList<IncidentMember> Members { get; init => field = value ?? []; }

    /// <summary>Groups of articles that are copies of one: each group is one witness.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Echoes { get; init => field = value ?? []; } = [];

    /// <summary>Why the reports are one happening, in words; absent where there is only one.</summary>
    public string? Because { get; init; }
}

/// <summary>A party as several articles name it.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Country">ISO 3166 alpha-3, or IGO, NGO and the like.</param>
/// <param name="Sector">PLOVER sector.</param>
/// <param name="Code">CAMEO actor code.</param>
public sealed record LinkedParty(string Name, string? Country, string? Sector, string? Code)
{
    /// <summary>mediator, host, observer, absent, instrument, object or victim; absent for actors and recipients.</summary>
    public string? Part { get; init; }
}

/// <summary>A telling of an incident: where its words stand.</summary>
/// <param name="Article">Identifier of the article.</param>
/// <param name="Event">Identifier of the event in its record.</param>
/// <param name="Start">First UTF-16 code unit of the trigger in the article's text.</param>
/// <param name="End">First code unit after it.</param>
public sealed record IncidentMember(string Article, string Event, int Start, int End);
