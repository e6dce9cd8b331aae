namespace Parley.Store.Roles;

/// <summary>What is true instead of a learned role; what is absent is as it was learned.</summary>
public sealed record Correction
{
    /// <summary>The person's full name.</summary>
    public string? Person { get; init; }

    /// <summary>Country or organisation code.</summary>
    public string? Country { get; init; }

    /// <summary>Key of the office.</summary>
    public string? Office { get; init; }

    /// <summary>The role in words.</summary>
    public string? Title { get; init; }

    /// <summary>PLOVER sector.</summary>
    public string? Sector { get; init; }

    /// <summary>First day on which the role was held.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, included.</summary>
    public DateOnly? To { get; init; }
}
