namespace Parley.Text.Conllu;

/// <summary>A sentence of a CoNLL-U file: its comments, its words, and which of them are written together.</summary>
public sealed class ConlluSentence
{
    /// <summary>Comment lines, each with its "#".</summary>
    public required IReadOnlyList<string> Comments { get; init; }

    /// <summary>The words; empty nodes ("8.1") are left out.</summary>
    public required IReadOnlyList<ConlluWord> Words { get; init; }

    /// <summary>Multiword tokens.</summary>
    public IReadOnlyList<ConlluRange> Ranges { get; init; } = [];

    /// <summary>The text of the "# text =" comment; null where there is none.</summary>
    public string? Text => Comments.FirstOrDefault(c => c.StartsWith("# text = ", StringComparison.Ordinal))?["# text = ".Length..];

    /// <summary>Whether a comment marks the beginning of a paragraph or document.</summary>
    public bool StartsParagraph => Comments.Any(c => c.StartsWith("# newpar", StringComparison.Ordinal) || c.StartsWith("# newdoc", StringComparison.Ordinal));

    /// <summary>Whether a comment marks the beginning of a document.</summary>
    public bool StartsDocument => Comments.Any(c => c.StartsWith("# newdoc", StringComparison.Ordinal));
}

/// <summary>A word of a CoNLL-U file; columns that this project does not fill are kept as they are.</summary>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Dictionary form, or "_".</param>
/// <param name="Pos">Universal part of speech in the file's spelling ("NOUN"), or "_".</param>
/// <param name="Tag">Penn tag, or "_".</param>
/// <param name="Features">Morphological features, or "_".</param>
/// <param name="Head">Index of the governing word from 0; -1 for the root and where the file has none.</param>
/// <param name="Relation">Relation to the head, or "_".</param>
/// <param name="Dependencies">Enhanced dependencies, or "_".</param>
/// <param name="Rest">Last column, or "_".</param>
public sealed record ConlluWord(string Form, string Lemma, string Pos, string Tag, string Features, int Head, string Relation, string Dependencies, string Rest)
{
    /// <summary>Whether the next word follows without a space.</summary>
    public bool NoSpaceAfter => Rest.Contains("SpaceAfter=No", StringComparison.Ordinal);
}

/// <summary>A multiword token: the words from <paramref name="First"/> to <paramref name="Last"/>, both included, counted from 0.</summary>
/// <param name="First">First word.</param>
/// <param name="Last">Last word.</param>
/// <param name="Form">The token as written.</param>
/// <param name="Rest">Last column, or "_".</param>
public sealed record ConlluRange(int First, int Last, string Form, string Rest);
