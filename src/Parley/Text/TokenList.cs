using System.Collections;

namespace Parley.Text;

/// <summary>The words of a sentence in order of reading. Nothing is asked for as often: its own type, so that the compiler sees the array behind it.</summary>
public sealed class TokenList : IReadOnlyList<Token>
{
    private readonly Token[] _tokens;

    /// <summary>Holds the words; an array must not be changed afterwards.</summary>
    internal TokenList(IReadOnlyList<Token> tokens) => _tokens = tokens as Token[] ?? [.. tokens];

    /// <inheritdoc/>
    public int Count => _tokens.Length;

    /// <inheritdoc/>
    public Token this[int index] => _tokens[index];

    /// <summary>Goes through the words.</summary>
    public ReadOnlySpan<Token>.Enumerator GetEnumerator() => new ReadOnlySpan<Token>(_tokens).GetEnumerator();

    IEnumerator<Token> IEnumerable<Token>.GetEnumerator() => ((IEnumerable<Token>)_tokens).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _tokens.GetEnumerator();
}
