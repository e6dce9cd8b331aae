namespace Parley.Events.Retelling;

/// <summary>A noun with "the" or "this" that may point back at a happening.</summary>
/// <param name="Words">As written: "The attack".</param>
/// <param name="Lemma">The noun's lemma.</param>
/// <param name="IsBare">Whether nothing hangs from it that would say which one is meant, as in "the attack on the embassy".</param>
internal sealed record Pointer(string Words, string Lemma, bool IsBare);
