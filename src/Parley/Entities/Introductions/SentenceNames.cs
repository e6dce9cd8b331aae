using Parley.Entities.Names;
using Parley.Text;

namespace Parley.Entities.Introductions;

/// <summary>A sentence with the lexicon's names, and the places, that stand in it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Names">For each token the name that covers it, or null.</param>
/// <param name="Places">Places of the sentence.</param>
/// <param name="Day">Day of the article; null: unknown.</param>
internal sealed record SentenceNames(Sentence Sentence, NameMatch?[] Names, IReadOnlyList<Place> Places, DateOnly? Day)
{
    /// <summary>The words.</summary>
    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    /// <summary>The place that covers the token, where its country is known.</summary>
    public Place? PlaceAt(int token)
    {
        foreach (var place in Places)
            if (place.Country is not null && place.Span.Overlaps(Tokens[token].Span)) return place;
        return null;
    }
}
