using System.Text.Json.Serialization;

namespace Parley.Events;

/// <summary>What the text claims about the happening.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EventStatus>))]
public enum EventStatus : byte
{
    /// <summary>It took place.</summary>
    [JsonStringEnumMemberName("happened")] Happened,
    /// <summary>It is going on.</summary>
    [JsonStringEnumMemberName("ongoing")] Ongoing,
    /// <summary>Somebody intends it or it is on a calendar.</summary>
    [JsonStringEnumMemberName("planned")] Planned,
    /// <summary>It may, might or could take place, or is wished or feared.</summary>
    [JsonStringEnumMemberName("possible")] Possible,
    /// <summary>It did not or will not take place, or is denied.</summary>
    [JsonStringEnumMemberName("negated")] Negated,
}
