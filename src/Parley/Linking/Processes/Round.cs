using System.Text.Json.Serialization;
using Parley.Entities;

namespace Parley.Linking.Processes;

/// <summary>A meeting of the parties, held or not: all incidents whose days and place agree.</summary>
public sealed record Round
{
    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, included.</summary>
    public required DateOnly To { get; init; }

    /// <summary>publication where no words tell the days and they are those of the articles; absent otherwise.</summary>
    public string? Basis { get; init; }

    /// <summary>Name of the place.</summary>
    public string? Place { get; init; }

    /// <summary>The place with its country and coordinates.</summary>
    [JsonIgnore]
    public Place? Venue { get; init; }

    /// <summary>Parties that were there or are to come.</summary>
    public required IReadOnlyList<string> Present { get; init; }

    /// <summary>Parties of which it is said that they stayed away or will.</summary>
    public required IReadOnlyList<string> Absent { get; init; }

    /// <summary>Who brought the parties together there.</summary>
    public required IReadOnlyList<string> Mediators { get; init; }

    /// <summary>Whether it took place.</summary>
    public required RoundStatus Status { get; init; }

    /// <summary>The incidents that tell of it.</summary>
    public required IReadOnlyList<string> Incidents { get; init; }
}

/// <summary>Whether a round took place.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RoundStatus>))]
public enum RoundStatus : byte
{
    /// <summary>It is told of as held.</summary>
    [JsonStringEnumMemberName("held")] Held,
    /// <summary>It was announced, and nothing more is told.</summary>
    [JsonStringEnumMemberName("announced")] Announced,
    /// <summary>It was put off.</summary>
    [JsonStringEnumMemberName("postponed")] Postponed,
    /// <summary>It was called off, or a party did not come.</summary>
    [JsonStringEnumMemberName("called off")] CalledOff,
}
