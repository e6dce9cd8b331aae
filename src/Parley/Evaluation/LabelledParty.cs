namespace Parley.Evaluation;

/// <summary>A party as somebody labelled it; what was not labelled is absent.</summary>
public sealed record LabelledParty
{
    /// <summary>Where its words stand in the text.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Its words.</summary>
    public string? Words { get; init; }

    /// <summary>ISO 3166 alpha-3, or what stands in place of a country (IGO, NGO…).</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector.</summary>
    public string? Sector { get; init; }

    /// <summary>CAMEO actor code.</summary>
    public string? Code { get; init; }

    /// <summary>The words or, failing that, the code or country: how reports call it.</summary>
    public string Name => Words ?? Code ?? Country ?? "";
}
