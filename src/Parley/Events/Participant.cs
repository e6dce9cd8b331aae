using Parley.Entities;

namespace Parley.Events;

/// <summary>A party to an event that is neither its actor nor its recipient.</summary>
/// <param name="Part">mediator, host, observer, absent, instrument, object or victim.</param>
/// <param name="Mention">Who or what; written into the same JSON object as <paramref name="Part"/>.</param>
public sealed record Participant(string Part, Mention Mention);
