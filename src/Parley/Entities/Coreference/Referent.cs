using Parley.Entities.Actors;
using Parley.Lexicons;

namespace Parley.Entities.Coreference;

/// <summary>A noun phrase of the article, party or not, as far as its own words tell whom it means.</summary>
internal sealed class Referent
{
    public required int Sentence { get; init; }

    /// <summary>Index of the head word in the sentence.</summary>
    public required int Head { get; init; }

    public required int First { get; init; }

    /// <summary>Last word, included.</summary>
    public required int Last { get; init; }

    public required ReferentKind Kind { get; init; }

    public Pronoun? Pronoun { get; init; }

    public Gender Gender { get; init; } = Gender.Any;

    public GrammaticalNumber Number { get; init; } = GrammaticalNumber.Either;

    public Animacy Animacy { get; init; }

    /// <summary>The head's lemma, folded.</summary>
    public required string Noun { get; init; }

    /// <summary>Hash of <see cref="Noun"/>.</summary>
    public int NounHash { get; init; }

    /// <summary>The words of a name, folded, without titles; empty for all else.</summary>
    public IReadOnlyList<string> NameWords { get; init; } = [];

    /// <summary>The party that the same words are; -1 where they are none.</summary>
    public int Draft { get; init; } = -1;

    /// <summary>What the words by themselves say of that party.</summary>
    public ActorReading? Reading { get; init; }

    /// <summary>The verb, or else the noun, whose clause it stands in; -1 where it heads the sentence itself.</summary>
    public int Clause { get; init; } = -1;

    /// <summary>The head word, or the first conjunct that it is joined to: it tells what the phrase does in the sentence.</summary>
    public int Function { get; init; }

    /// <summary>Hash of the relation that <see cref="Function"/> has.</summary>
    public int Role { get; init; }

    public bool IsSubject { get; init; }

    public bool IsQuoted { get; init; }

    /// <summary>How many words stand before the head and describe it; of-phrases and the like count as well.</summary>
    public int Modifiers { get; init; }

    /// <summary>Hashes of the adjectives and nouns before the head.</summary>
    public IReadOnlyList<int> ModifierWords { get; init; } = [];

    /// <summary>What makes it definite: hash of the article, or of "'s"; 0 for none.</summary>
    public int Determiner { get; init; }

    /// <summary>For a group, indexes of the referents that it joins.</summary>
    public IReadOnlyList<int> Members { get; set; } = [];
}
