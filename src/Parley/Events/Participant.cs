using Parley.Entities;

namespace Parley.Events;

/// <summary>A party to an event that is neither its actor nor its recipient.</summary>
/// <param name="Part">mediator, host, observer, absent, instrument, object or victim.</param>
/// <param name="Mention">Who or what; written into the same JSON object as <paramref name="Part"/>.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(ParticipantConverter))]
public sealed record Participant(string Part, Mention Mention);
