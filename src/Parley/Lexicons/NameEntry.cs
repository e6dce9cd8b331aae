namespace Parley.Lexicons;

/// <summary>One name of one actor, as the lexicon has it.</summary>
public sealed record NameEntry
{
    /// <summary>What the name stands for.</summary>
    public required NameKind Kind { get; init; }

    /// <summary>The actor's canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166 alpha-3, or IGO, NGO, MNC, IMG.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector.</summary>
    public string? Sector { get; init; }

    /// <summary>CAMEO actor code.</summary>
    public string? Code { get; init; }

    /// <summary>The ethnic group or religion that the name says; absent for most.</summary>
    public Community? Community { get; init; }

    /// <summary>When the actor existed.</summary>
    public Validity Validity { get; init; }

    /// <summary>What a person was, and when; empty for all else.</summary>
    public IReadOnlyList<Tenure> Tenures { get; init; } = [];

    /// <summary>Whether articles taught it: then it says nothing of days on which no tenure holds.</summary>
    public bool IsLearned { get; init; }

    /// <summary>File and line.</summary>
    public required string Origin { get; init; }
}
