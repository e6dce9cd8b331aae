using Parley.Events;

namespace Parley.Linking.Facts;

/// <summary>A value that one report gives for an incident.</summary>
public sealed record Fact
{
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
}
