using System.Text.Json.Serialization;
using Parley.Entities;
using Parley.Events;

namespace Parley.Linking.Facts;

/// <summary>A value that one report gives for an incident.</summary>
public sealed record Fact
{
    internal const string OfActor = "actor", OfPlace = "place", OfTime = "time", OfHappened = "happened";

    /// <summary>killed, injured, detained …; actor, place, time, happened.</summary>
    public required string Of { get; init; }

    /// <summary>Of a count: the least it may be.</summary>
    public double? Least { get; init; }

    /// <summary>Of a count: the most it may be.</summary>
    public double? Most { get; init; }

    /// <summary>Of a count: person, USD, missile …</summary>
    public string? Unit { get; init; }

    /// <summary>Of anything else: the name, the place, the days; of happened: yes or no.</summary>
    public string? Value { get; init; }

    /// <summary>Who says so: the speaker that the article cites, else its publisher, else the article.</summary>
    public required string According { get; init; }

    /// <summary>Whether a reporter, a third party, a side or its enemy says so.</summary>
    public EventVoice Voice { get; init; }

    /// <summary>Identifier of the article.</summary>
    public required string Article { get; init; }

    /// <summary>Identifier of the event in its record.</summary>
    public required string Event { get; init; }

    /// <summary>Day of publication.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Of an actor: who it is, by what others are compared with.</summary>
    [JsonIgnore]
    internal Mention? Party { get; init; }

    /// <summary>Of a place: where it is.</summary>
    [JsonIgnore]
    internal Place? Place { get; init; }

    /// <summary>The value in words: "3", "3 to 5", "at least 3", "at most 5", a name, yes or no.</summary>
    [JsonIgnore]
    public string InWords => (Least, Most) switch
    {
        ({ } least, { } most) when least == most => $"{least:0.##}",
        ({ } least, { } most) => $"{least:0.##} to {most:0.##}",
        ({ } least, null) => $"at least {least:0.##}",
        (null, { } most) => $"at most {most:0.##}",
        _ => Value ?? "",
    };
}
