namespace Parley.Linking.Series;

/// <summary>What a series is to be made of.</summary>
public sealed record SeriesOptions
{
    /// <summary>How long its periods are.</summary>
    public SeriesUnit By { get; init; } = SeriesUnit.Month;

    /// <summary>First day; the series begins with the whole period that it is in. Null: what is told decides (<see cref="SeriesBuilder"/>).</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, included; the series ends with the whole period that it is in. Null: the last incident decides.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether only what the first side did to the second counts; else what either did to the other.</summary>
    public bool Directed { get; init; }
}
