using System.Text.Json.Serialization;
using Parley.Events;

namespace Parley.Linking.Processes;

/// <summary>People or remains handed over by one party to the other, or by both.</summary>
/// <param name="Of">prisoners, bodies or hostages.</param>
/// <param name="Least">How many at least; absent where no number is told.</param>
/// <param name="Most">How many at most, over all who give a number.</param>
/// <param name="Time">When.</param>
/// <param name="Status">Whether it happened, is planned or possible.</param>
/// <param name="Incidents">The incidents that tell of it.</param>
public sealed record Exchange(string Of, double? Least, double? Most, EventTime? Time, EventStatus Status, IReadOnlyList<string> Incidents);

/// <summary>An accord or a ceasefire of the parties.</summary>
public sealed record Agreement
{
    /// <summary>ceasefire or accord.</summary>
    public required string Of { get; init; }

    /// <summary>Who made it: several for an accord, one for a ceasefire declared alone.</summary>
    public required IReadOnlyList<string> By { get; init; }

    /// <summary>When.</summary>
    public EventTime? Time { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>What was promised with it, by issue.</summary>
    public required IReadOnlyList<string> Promised { get; init; }

    /// <summary>What became of it.</summary>
    public required AgreementStatus Status { get; init; }

    /// <summary>The incidents that tell of it.</summary>
    public required IReadOnlyList<string> Incidents { get; init; }

    /// <summary>Later incidents that keep what was promised.</summary>
    public required IReadOnlyList<string> Kept { get; init; }

    /// <summary>Later incidents that break it.</summary>
    public required IReadOnlyList<string> Broken { get; init; }
}

/// <summary>What became of an agreement.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AgreementStatus>))]
public enum AgreementStatus : byte
{
    /// <summary>Nothing against it is told.</summary>
    [JsonStringEnumMemberName("in force")] InForce,
    /// <summary>What was promised was done.</summary>
    [JsonStringEnumMemberName("kept")] Kept,
    /// <summary>The parties fought on.</summary>
    [JsonStringEnumMemberName("violated")] Violated,
    /// <summary>A party left it.</summary>
    [JsonStringEnumMemberName("ended")] Ended,
}

/// <summary>What a party wants or will not have.</summary>
/// <param name="Party">The party.</param>
/// <param name="Issue">What it is about.</param>
/// <param name="Stance">demands, offers or rejects.</param>
/// <param name="Since">First day of publication on which it is told.</param>
/// <param name="Latest">Latest day of publication on which it is told.</param>
/// <param name="Incidents">The incidents that tell of it.</param>
public sealed record Position(string Party, string Issue, string Stance, DateOnly? Since, DateOnly? Latest, IReadOnlyList<string> Incidents);

/// <summary>What is announced.</summary>
/// <param name="Event">PLOVER class of what is to come.</param>
/// <param name="Who">Parties and mediators that are to take part.</param>
/// <param name="From">First day that it may be, where that is told.</param>
/// <param name="To">Last day that it may be, where that is told.</param>
/// <param name="Place">Where, where that is told.</param>
/// <param name="Incident">The incident that tells of it.</param>
public sealed record NextStep(Ontology.EventClass Event, IReadOnlyList<string> Who, DateOnly? From, DateOnly? To, string? Place, string Incident);
