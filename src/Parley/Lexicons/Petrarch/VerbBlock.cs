namespace Parley.Lexicons.Petrarch;

/// <summary>A block of a verb dictionary: verbs that mean the same, and their patterns.</summary>
/// <param name="Codes">What its verbs code where no pattern does.</param>
internal sealed record VerbBlock(EventCodes Codes)
{
    public List<VerbEntry> Verbs { get; } = [];

    public List<VerbPattern> Patterns { get; } = [];
}
