namespace Parley.Lexicons.Petrarch;

/// <summary>An entry of an actor dictionary: one actor's names, and its codes.</summary>
internal sealed class ActorEntry
{
    /// <summary>The line of its first name.</summary>
    public required DictionaryLine Line { get; init; }

    /// <summary>Names as written, capitals and underscores.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Codes in the order of the file; a null code means nobody.</summary>
    public List<(string? Code, Validity When, int Line)> Codes { get; } = [];
}
