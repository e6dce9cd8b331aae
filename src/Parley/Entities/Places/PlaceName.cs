using Parley.Lexicons;

namespace Parley.Entities.Places;

/// <summary>Words that may name a place, before which place is known.</summary>
internal sealed class PlaceName
{
    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>First token of the name.</summary>
    public required int First { get; init; }

    /// <summary>Last token, included.</summary>
    public required int Last { get; init; }

    /// <summary>Key of the name that <see cref="Candidates"/> bear.</summary>
    public required ulong Key { get; init; }

    /// <summary>How far the name is known; one of no renown or an obscure one is taken up since the words around say that it is a place.</summary>
    public required PlaceRenown Renown { get; init; }

    /// <summary>Places of that name; of an obscure one none until it is sure that it names a place.</summary>
    public IReadOnlyList<PlaceMatch> Candidates { get; set; } = [];

    /// <summary>What the noun at the name says it is ("Kharkiv <i>region</i>"); null where there is none.</summary>
    public PlaceKind? Noun { get; init; }

    /// <summary>Whether that noun is part of the name: "Eastern Creek", not "Kharkiv region".</summary>
    public bool NounIsCapital { get; init; }

    /// <summary>Whether that noun is of a kind that bears its town's name: "Tabqa Dam", not "Haifa Street".</summary>
    public bool IsOfTown { get; init; }

    /// <summary>Whether the gazetteer's name is spelt otherwise than the text's: right only where the article speaks of its country.</summary>
    public bool IsRespelt { get; init; }

    /// <summary>Whether a strong preposition or a noun of place leads to it, be it by way of the names before it in a list: "in X and <i>Y</i>".</summary>
    public bool IsLed { get; init; }

    /// <summary>Whether it stands in a list with the name before it: "X, Y and Z".</summary>
    public bool InList { get; set; }

    /// <summary>How much speaks for a place; a place from <see cref="PlaceEvidence.Enough"/> on.</summary>
    public double Evidence { get; set; }

    /// <summary>Index, among the article's names, of the place that holds this one by the words themselves ("X, <i>Y</i>", "X in <i>Y</i>"); -1: none.</summary>
    public int Holder { get; set; } = -1;

    /// <summary>The names that it holds; null where it holds none.</summary>
    public List<PlaceName>? Held { get; set; }

    /// <summary>The place chosen; null where none of the name is known.</summary>
    public PlaceEntry? Chosen { get; set; }
}
