namespace Parley.Events;

/// <summary>When an event took or takes place.</summary>
public sealed record EventTime
{
    /// <summary>First day. Absent: open towards the past.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, included. Absent: open towards the future.</summary>
    public DateOnly? To { get; init; }

    /// <summary>day, week, month, quarter, year…: how exactly the text tells it.</summary>
    public required string Granularity { get; init; }

    /// <summary>stated (a full date in the text), relative (reckoned from one) or publication (nothing said; taken from the date of publication).</summary>
    public required string Basis { get; init; }

    /// <summary>Whether the words tell the time; else the day of publication stands in.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsTold => Basis != "publication";

    /// <summary>First code unit of the words that tell the time, where there are any.</summary>
    public int? Start { get; init; }

    /// <summary>First code unit after them.</summary>
    public int? End { get; init; }

    /// <summary>The words.</summary>
    public string? Text { get; init; }
}
