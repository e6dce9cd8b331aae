namespace Parley.Entities.Coreference;

/// <summary>Kinds of evidence that an anaphor refers to a candidate, each weighed by what sort of anaphor it is.</summary>
internal enum Feature : byte
{
    Sentences = 1, Order, OrderAndSentences, Roles, RoleAndDistance, Structure, Quoted, ChainSize, Topic, SameVerb, StructureOfAnimacy, StructureOfRole, KindOfAnimacy,
    Kind, KindAndDistance, Gender, Number, Animacy, Form, CandidateNoun, CandidateDeterminer, Named, VerbAndKind,
    Likeness, LikenessOfKind, LikenessOfWords, SameHead, Apposition, Predication, Country,
    SameNoun, SameNounModified, SameNounSubject, ThatNoun, NounOfAnimacy, NounOfKind, NounPair, NameHasNoun, Role, Sector, ModifierMatch,
    Nobody, NobodyOf, NobodyRole, NobodyKind, NobodyNear, NobodyStart, NobodyVerb, NobodyDeterminer, NobodyWords, NobodyNoun, NobodySame, NobodyLikeness,
}
