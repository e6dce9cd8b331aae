using System.Text.Json.Serialization;

namespace Parley.Lexicons;

/// <summary>What a speaker does with the words laid in their mouth: the reporter vouches for none of them.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Stance>))]
public enum Stance : byte
{
    /// <summary>Says so, promises or intends it.</summary>
    [JsonStringEnumMemberName("asserts")] Asserts,
    /// <summary>Says so where the reporter's word keeps its distance: claims, alleges, accuses, praises.</summary>
    [JsonStringEnumMemberName("claims")] Claims,
    /// <summary>Says that it is not so.</summary>
    [JsonStringEnumMemberName("denies")] Denies,
    /// <summary>Grants what speaks against the speaker.</summary>
    [JsonStringEnumMemberName("admits")] Admits,
    /// <summary>Thinks so.</summary>
    [JsonStringEnumMemberName("believes")] Believes,
    /// <summary>Fears or warns of it.</summary>
    [JsonStringEnumMemberName("fears")] Fears,
    /// <summary>Hopes for it.</summary>
    [JsonStringEnumMemberName("hopes")] Hopes,
    /// <summary>Expects it.</summary>
    [JsonStringEnumMemberName("predicts")] Predicts,
    /// <summary>Wants it done.</summary>
    [JsonStringEnumMemberName("demands")] Demands,
    /// <summary>Wants to know it.</summary>
    [JsonStringEnumMemberName("asks")] Asks,
    /// <summary>Says that it is indeed so.</summary>
    [JsonStringEnumMemberName("confirms")] Confirms,
}
