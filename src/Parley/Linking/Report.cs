using Parley.Entities;
using Parley.Events;

namespace Parley.Linking;

/// <summary>What one article tells of one happening: its first telling, completed by what only its retellings say.</summary>
public sealed record Report
{
    /// <summary>Identifier of the article.</summary>
    public required string Article { get; init; }

    /// <summary>The first telling, completed (<see cref="Events.Retelling.Happenings"/>).</summary>
    public required Event Event { get; init; }

    /// <summary>All tellings of the article, the first one first.</summary>
    public required IReadOnlyList<Event> Tellings { get; init; }

    /// <summary>Day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Outlet that published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who says so in the article, as written: the outermost speaker. Absent where the article says so itself.</summary>
    public string? Source { get; init; }

    /// <summary>What the whole article is about, as <see cref="Linking.Terms"/> of its names, places and events.</summary>
    public required TermSet Terms { get; init; }

    /// <summary>Whom the whole article names, and how often: one object for all its reports.</summary>
    public required NamedSides Named { get; init; }

    /// <summary>Who is named within the words for the event's parties: "Ukrainian and Russian negotiators" are two.</summary>
    public required IReadOnlyList<Mention> Within { get; init; }

    /// <summary>How far down in the article it is first told: 0 at its beginning, towards 1 at its end. What news recalls stands low.</summary>
    public required double Depth { get; init; }

    /// <summary>Names an event over all articles.</summary>
    public ReportKey Key => new(Article, Event.Id);

    /// <summary>The day as linking counts it: those without a day come last.</summary>
    public DateOnly Day => Published ?? DateOnly.MaxValue;
}

/// <summary>Names a report over all articles.</summary>
/// <param name="Article">Identifier of the article.</param>
/// <param name="Event">Identifier of the first telling in its record.</param>
public readonly record struct ReportKey(string Article, string Event);
