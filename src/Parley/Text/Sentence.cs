namespace Parley.Text;

/// <summary>A sentence, a heading or a list item: words in order of reading, and the tree over them.</summary>
public sealed class Sentence
{
    // The children of all words one after another, and where those of each begin.
    private readonly int[] _children, _first;

    /// <summary>Makes a sentence of words whose heads are indexes into <paramref name="tokens"/>, exactly one of them -1.</summary>
    public Sentence(TextSpan span, IReadOnlyList<Token> tokens)
    {
        Span = span;
        Tokens = tokens as TokenList ?? new(tokens);
        (_children, _first) = ChildrenOf(Tokens);
        Root = -1;
        for (var i = 0; i < Tokens.Count; i++)
            if (Tokens[i].Head < 0) Root = i;
    }

    /// <summary>From the first to the last word.</summary>
    public TextSpan Span { get; }

    /// <summary>The words; never empty.</summary>
    public TokenList Tokens { get; }

    /// <summary>Index of the word that nothing governs.</summary>
    public int Root { get; }

    /// <summary>Whether the sentence begins a paragraph, a heading or a list item.</summary>
    public bool StartsParagraph { get; init; }

    /// <summary>Whether it only says where, when and by whom the article was written: "KYIV (AFP) —".</summary>
    public bool IsDateline { get; init; }

    /// <summary>The same sentence with other trees or lemmas over its words.</summary>
    public Sentence With(IReadOnlyList<Token> tokens) => new(Span, tokens) { StartsParagraph = StartsParagraph, IsDateline = IsDateline };

    /// <summary>Indexes of the words that <paramref name="token"/> governs, in order of reading.</summary>
    public ReadOnlySpan<int> Children(int token) => _children.AsSpan(_first[token].._first[token + 1]);

    private static (int[] Children, int[] First) ChildrenOf(TokenList tokens)
    {
        // Counted two places on, so that filling in moves each beginning to where it belongs.
        var first = new int[tokens.Count + 2];
        foreach (var token in tokens)
            if (token.Head >= 0) first[token.Head + 2]++;
        for (var i = 2; i < first.Length; i++) first[i] += first[i - 1];
        var children = new int[first[^1]];
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Head is var head and >= 0) children[first[head + 1]++] = i;
        return (children, first);
    }
}
