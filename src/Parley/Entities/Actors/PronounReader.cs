using Parley.Text;

namespace Parley.Entities.Actors;

/// <summary>Pronouns that may stand for an actor named elsewhere.</summary>
internal static class PronounReader
{
    private static readonly ActorReading s_pronoun = new() { Form = ActorForm.Pronoun };

    /// <summary>A reading still to be resolved for third-person pronouns; null for all others.</summary>
    public static ActorReading? Read(Token token) => token.Lemma switch
    {
        "he" or "she" or "they" or "his" or "her" or "their" or "it" or "its" or "him" or "them" or "hers" or "theirs" => s_pronoun,
        _ => null,
    };
}
