using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Names;

/// <summary>Finds titles in running words: "foreign minister" before "minister", "Secretary-General" before "General".</summary>
internal sealed class TitleFinder(ActorLexicon lexicon)
{
    private const int LongestTitle = 5;

    /// <summary>The longest title of office that ends at the token; null where none does.</summary>
    public OfficeTitle? EndingAt(IReadOnlyList<Token> tokens, int last)
    {
        OfficeTitle? longest = null;
        var words = "";
        if (!lexicon.EndsTitle(Folded(tokens[last]))) return null;
        for (var i = last; i >= 0 && i > last - LongestTitle; i--)
        {
            if (tokens[i].Form is "-" && i < last) continue;
            words = words.Length == 0 ? Folded(tokens[i]) : Folded(tokens[i]) + " " + words;
            if (lexicon.Title(words) is { Office: not "honorific" } title) longest = title;
        }

        return longest;
    }

    // "Vice-President" is two words and "Col." one without its point, as in the lexicon's keys.
    private static string Folded(Token token) => NameWords.Fold(token.Form).Replace('-', ' ').TrimEnd('.');
}
