using System.Text.Json.Serialization;

namespace Parley.Events;

/// <summary>Who vouches for what an article tells of an event: the innermost speaker of its attributions.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EventVoice>))]
public enum EventVoice : byte
{
    /// <summary>The article itself: it lays the event in nobody's mouth.</summary>
    [JsonStringEnumMemberName("reporter")] Reporter,
    /// <summary>A speaker who has no part in it as far as the article shows, or who is not named.</summary>
    [JsonStringEnumMemberName("source")] Source,
    /// <summary>A speaker of a side that has part in it, about what that side does or what is done with it.</summary>
    [JsonStringEnumMemberName("party")] Party,
    /// <summary>A speaker about what the other side of a conflict has done: a claim against an enemy.</summary>
    [JsonStringEnumMemberName("opponent")] Opponent,
}
