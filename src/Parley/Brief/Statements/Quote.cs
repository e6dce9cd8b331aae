namespace Parley.Brief.Statements;

/// <summary>A source sentence, word for word.</summary>
/// <param name="Pieces">The sentence in its order; joined, exactly the article's words, but for "…" where a long one is cut.</param>
/// <param name="Number">Number of the article among the brief's sources.</param>
/// <param name="Publisher">Outlet, where known.</param>
/// <param name="Published">Day of publication, where known.</param>
/// <param name="Title">The article's title.</param>
/// <param name="Link">The article's address, where it is safe to follow.</param>
/// <param name="According">To whom the article ascribes the words.</param>
public sealed record Quote(IReadOnlyList<Piece> Pieces, int Number, string? Publisher, DateOnly? Published, string Title, Uri? Link, string? According);
