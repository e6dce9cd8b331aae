using Parley.Ontology;

namespace Parley.Lexicons.Petrarch;

/// <summary>What the code in a verb dictionary's brackets says: "040", "040:040", ":0871", "---".</summary>
/// <param name="Forward">Code of what the source does to the target; null where it does nothing.</param>
/// <param name="Backward">Code of what the target does to the source; null where it does nothing.</param>
internal sealed record EventCodes(string? Forward, string? Backward)
{
    /// <summary>Codes nothing.</summary>
    public static EventCodes None { get; } = new(null, null);

    /// <summary>Whether both do the same to each other.</summary>
    public bool IsReciprocal => Forward is not null && Forward == Backward;

    /// <summary>Whether only the target does something.</summary>
    public bool IsBackward => Forward is null && Backward is not null;

    /// <summary>The code that an event of Parley's can carry: the source's, or else the target's.</summary>
    public string? Main => Forward ?? Backward;

    /// <summary>Reads what stands in the brackets.</summary>
    public static EventCodes Read(string text)
    {
        var colon = text.IndexOf(':');
        return colon < 0 ? new(Code(text), null) : new(Code(text[..colon]), Code(text[(colon + 1)..]));
    }

    /// <summary>The main code where it is one of CAMEO's; null where it is of another scheme, or no code.</summary>
    public CameoCode? Cameo() => Parsed(Main);

    /// <summary>The code of what the target does besides what the source does, where it is one of CAMEO's; null where there is none.</summary>
    public CameoCode? Answer() => Forward is null ? null : Parsed(Backward);

    private static CameoCode? Parsed(string? code)
    {
        try { return code is null ? null : CameoCode.Parse(code); }
        catch (FormatException) { return null; }
    }

    private static string? Code(string text) => text.Trim() is { Length: > 0 } code && code.Any(char.IsAsciiLetterOrDigit) ? code : null;
}
