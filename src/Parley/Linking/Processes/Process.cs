using System.Text.Json.Serialization;

namespace Parley.Linking.Processes;

/// <summary>The course of a negotiation, read from linked incidents.</summary>
public sealed record Process
{
    /// <summary>Its usual short name; of one that no register knows, the names of its two sides.</summary>
    [JsonPropertyName("process")]
    public required string Name { get; init; }

    /// <summary>States by ISO 3166 alpha-3, others by canonical name.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Who brings the parties together in these articles, in the same form, those named most first.</summary>
    public required IReadOnlyList<string> Mediators { get; init; }

    /// <summary>Countries where rounds are held and that are no party, ISO 3166 alpha-3.</summary>
    public required IReadOnlyList<string> Hosts { get; init; }

    /// <summary>Where rounds are held, those used most first.</summary>
    public required IReadOnlyList<string> Venues { get; init; }

    /// <summary>How it stands after the latest article; absent where no incident says so.</summary>
    public ProcessStatus? Status { get; init; }

    /// <summary>Day of the turn that brought it there.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Meetings of the parties, by their days.</summary>
    public required IReadOnlyList<Round> Rounds { get; init; }

    /// <summary>Accords and ceasefires, by their days.</summary>
    public required IReadOnlyList<Agreement> Agreements { get; init; }

    /// <summary>What was handed over, by its days.</summary>
    public required IReadOnlyList<Exchange> Exchanges { get; init; }

    /// <summary>What each party demands, offers and rejects.</summary>
    public required IReadOnlyList<Position> Positions { get; init; }

    /// <summary>What is announced and has not come yet.</summary>
    public required IReadOnlyList<NextStep> Next { get; init; }

    /// <summary>How its status changed, each change with its incidents and its rule.</summary>
    public required IReadOnlyList<Turn> Turns { get; init; }

    /// <summary>All incidents that are steps of it, by their days.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Incidents { get; init; } = [];

    /// <summary>Those of them that parties which face each other, or words that mean them, have part in.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Between { get; init; } = [];

    /// <summary>Attacks of the parties on each other, and those in their countries of which the same articles tell without saying whose they are; by their days.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Attacks { get; init; } = [];

    /// <summary>Day of the latest article that is of it.</summary>
    [JsonIgnore]
    public DateOnly? Latest { get; init; }
}

/// <summary>How a process stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProcessStatus>))]
public enum ProcessStatus : byte
{
    /// <summary>Contacts, offers, announcements: no round yet, or none since the last break.</summary>
    [JsonStringEnumMemberName("opening")] Opening,
    /// <summary>The parties meet.</summary>
    [JsonStringEnumMemberName("talks")] Talks,
    /// <summary>A party will not meet, or they have not met for months.</summary>
    [JsonStringEnumMemberName("stalled")] Stalled,
    /// <summary>An accord or a ceasefire between the parties stands.</summary>
    [JsonStringEnumMemberName("agreed")] Agreed,
    /// <summary>An accord was left, or collapsed in fighting.</summary>
    [JsonStringEnumMemberName("broken")] Broken,
}

/// <summary>A change of the status of a process.</summary>
/// <param name="Status">What it changed to.</param>
/// <param name="Day">When.</param>
/// <param name="Incidents">Because of which incidents; none where silence made it.</param>
/// <param name="Rule">The row that made it: turns.tsv and its line.</param>
/// <param name="Because">The same in words.</param>
public sealed record Turn(ProcessStatus Status, DateOnly Day, IReadOnlyList<string> Incidents, string Rule, string Because);
