using Parley.Entities;
using Parley.Events.Attributions;

namespace Parley.Events;

/// <summary>All that was read in one article: one line of the record.</summary>
public sealed record CodedArticle
{
    /// <summary>The article's identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Version of the record's form.</summary>
    public int Record { get; init; } = 1;

    /// <summary>Name and version of the coder.</summary>
    public required string Coder { get; init; }

    /// <summary>Hash of the knowledge that was used.</summary>
    public required string Lexicon { get; init; }

    /// <summary>Hash of the learned roles that were used besides; absent where there were none.</summary>
    public string? Register { get; init; }

    /// <summary>Day of publication, where it is known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Outlet or agency that published it, where it is known.</summary>
    public string? Publisher { get; init; }

    /// <summary>By what a reprint of the article is known again, as <see cref="Text.Fingerprints.Fingerprint"/> writes it; absent for texts of a few words.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>Events in order of their triggers.</summary>
    public IReadOnlyList<Event> Events { get; init => field = value ?? []; } = [];

    /// <summary>Every actor named or described, in order of reading.</summary>
    public IReadOnlyList<Mention> Mentions { get; init => field = value ?? []; } = [];

    /// <summary>Every place named.</summary>
    public IReadOnlyList<Place> Places { get; init => field = value ?? []; } = [];

    /// <summary>Every time expression.</summary>
    public IReadOnlyList<TimeExpression> Times { get; init => field = value ?? []; } = [];

    /// <summary>Every attribution.</summary>
    public IReadOnlyList<Attribution> Attributions { get; init => field = value ?? []; } = [];
}
