using System.Text.Json.Serialization;

namespace Parley.Events;

/// <summary>How a number stands to the event that has it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuantityScope>))]
public enum QuantityScope : byte
{
    /// <summary>It counts the event's own.</summary>
    [JsonStringEnumMemberName("event")] Event,
    /// <summary>It is part of another number of the same event: "including three children".</summary>
    [JsonStringEnumMemberName("among")] Among,
    /// <summary>It is a sum that goes beyond the event: "raising the toll to 40".</summary>
    [JsonStringEnumMemberName("total")] Total,
}
