namespace Parley.Text;

/// <summary>A syntactic word of a sentence, with its place in the article and in the dependency tree.</summary>
public sealed record Token
{
    /// <summary>Where the word stands in the article's text. Words of one multiword token ("do" + "n't") have spans that adjoin.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The word as written.</summary>
    public required string Form { get; init; }

    /// <summary>Dictionary form: lower case but for proper nouns.</summary>
    public required string Lemma { get; init; }

    /// <summary>Universal part of speech.</summary>
    public PartOfSpeech Pos { get; init; }

    /// <summary>Penn Treebank tag ("VBD", "NNP").</summary>
    public required string Tag { get; init; }

    /// <summary>Index in the sentence of the word that governs this one; -1 for the root.</summary>
    public int Head { get; init; } = -1;

    /// <summary>Universal Dependencies relation to the head, with subtype ("nsubj:pass"); "root" for the root. Interned.</summary>
    public required string Relation { get; init; }

    /// <summary>Whether the next word continues the same multiword token ("do" before "n't").</summary>
    public bool JoinsNext { get; init; }
}
