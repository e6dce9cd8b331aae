using Parley.Entities.Names;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Triggers;

/// <summary>Finds the sentences that a user's lexicon does not want coded.</summary>
internal static class DiscardFinder
{
    /// <summary>Indexes of such sentences; null where the whole article is one.</summary>
    public static HashSet<int>? Find(IReadOnlyList<Sentence> sentences, DiscardLexicon discards)
    {
        var found = new HashSet<int>();
        if (discards.IsEmpty) return found;
        for (var i = 0; i < sentences.Count; i++)
        {
            var scope = discards.ScopeIn(NameFinder.WordsOf(sentences[i]));
            if (scope == "article") return null;
            if (scope is not null) found.Add(i);
        }

        return found;
    }
}
