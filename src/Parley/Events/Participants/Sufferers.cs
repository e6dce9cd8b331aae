using Parley.Events.Triggers;
using Parley.Lexicons;
using Parley.Text;
using Parley.Text.Dependencies;

namespace Parley.Events.Participants;

/// <summary>
/// To whom force was done where no slot of the row says so: "<i>its</i> occupation by X", "<i>villagers</i> in areas besieged by X".
/// </summary>
internal static class Sufferers
{
    private static readonly SlotPath s_doer = SlotPath.Parse("by");
    private static readonly SlotPath s_owner = SlotPath.Parse("poss");
    private static readonly SlotPath s_object = SlotPath.Parse("obj");
    private static readonly SlotPath s_subject = SlotPath.Parse("subj");

    /// <summary>The parties; none where the words name nobody.</summary>
    public static List<int> Of(SentenceView view, TriggerMatch match) =>
        match.Row.Pos == TriggerPos.Noun ? OfOwner(view, match.Word) : OfPlace(view, match.Word);

    // Whose deed a noun tells stands either before it or after "by": where both stand, the former suffers it.
    private static List<int> OfOwner(SentenceView view, int noun) =>
        view.Parties(noun, s_doer).Count > 0 ? view.Parties(noun, s_owner) : [];

    // What is besieged is a place: those who are said to be in it.
    private static List<int> OfPlace(SentenceView view, int verb)
    {
        if (view.Sentence.Tokens[verb].Relation is not ("acl" or "acl:relcl")) return [];
        foreach (var place in view.Fill(verb, s_object))
        {
            if (!Locative.Is(view.Sentence, place)) continue;
            var token = view.Sentence.Tokens[place];
            if (token.Relation == "nmod" && token.Head >= 0) return view.PartiesWith(token.Head);
            if (IsPredicate(view.Sentence, place)) return view.Parties(place, s_subject);
        }

        return [];
    }

    private static bool IsPredicate(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child].Relation == "cop") return true;
        return false;
    }
}
