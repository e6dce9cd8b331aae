using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Introductions;

/// <summary>Finds titles of public offices, the longest at each place.</summary>
internal sealed class PublicTitleFinder(ActorLexicon lexicon)
{
    private const int MostBefore = 5;
    private const int MostAfter = 7;

    /// <summary>The longest title of whatever kind that ends at the token; null where none does.</summary>
    public (int First, OfficeTitle Title)? AnyEndingAt(Sentence sentence, int last)
    {
        (int, OfficeTitle)? longest = null;
        var words = "";
        for (var i = last; i >= 0 && i > last - MostBefore; i--)
        {
            var part = string.Join(' ', NameWords.Of(sentence.Tokens[i].Form));
            if (part.Length == 0) { if (i == last || sentence.Tokens[i].Form != "-") break; continue; }
            words = words.Length == 0 ? part : part + " " + words;
            if (lexicon.Title(words) is { } title) longest = (i, title);
        }

        return longest;
    }

    /// <summary>The title of a public office that ends at the token. A longer title that is none ("student leader") hides it.</summary>
    public TitleMatch? EndingAt(Sentence sentence, int last)
    {
        if (last < 0 || AnyEndingAt(sentence, last) is not { } found || lexicon.PublicRoles.Office(found.Title.Office) is not { } office) return null;
        return IsException(sentence, found.First, last) ? null : new TitleMatch(found.First, last, found.Title, office);
    }

    /// <summary>The longest title of a public office that the phrase's head is part of: "minister" of "minister of foreign affairs".</summary>
    public TitleMatch? Around(Sentence sentence, int head)
    {
        var plain = EndingAt(sentence, head);
        // "deputy head" of the UN mission is no "head of the UN mission".
        for (var last = Math.Min(head + MostAfter, sentence.Tokens.Count - 1); last > head; last--)
            if (EndingAt(sentence, last) is { } longer && longer.First <= (plain?.First ?? head)) return longer;
        return plain;
    }

    /// <summary>The token before the ranks and honorifics that end at <paramref name="last"/>.</summary>
    public int BeforeRanks(Sentence sentence, int last)
    {
        // A general is a rank, a secretary general is not.
        while (last >= 0 && AnyEndingAt(sentence, last) is { } rank && lexicon.PublicRoles.IsRank(rank.Title.Office)) last = rank.First - 1;
        return last;
    }

    private bool IsException(Sentence sentence, int first, int last) =>
        lexicon.PublicRoles.IsException(string.Join(' ', sentence.Tokens.Skip(first).Take(last - first + 1).SelectMany(t => NameWords.Of(t.Form))));
}
