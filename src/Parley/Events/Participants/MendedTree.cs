using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>The tree of a sentence with what parsers misread again and again put right, by what the triggers know of verbs.</summary>
internal static class MendedTree
{
    /// <summary>The sentence; the same object where nothing had to be mended.</summary>
    public static Sentence Of(Sentence sentence, TriggerLexicon triggers) =>
        ParticipleTree.Mend(PhrasalTree.Mend(CoordinatedTree.Mend(PerfectTree.Mend(InterjectionTree.Mend(FrontedTree.Mend(BarePassive.Mend(sentence, triggers)), triggers), triggers), triggers), triggers), triggers);
}
