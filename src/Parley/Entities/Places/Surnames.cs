using Parley.Entities.Actors;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Places;

/// <summary>The last names of an article's people: "Jordan said" is no country where the article has introduced Michael Jordan.</summary>
internal sealed class Surnames
{
    private const double Weight = -3;
    private readonly HashSet<ulong> _keys = [];

    /// <summary>Gathers them from names that begin with a given name and from people with a title.</summary>
    public Surnames(ParsedArticle parsed, IReadOnlyList<MentionDraft> mentions, PlaceWords words, bool caseless)
    {
        if (caseless) return;
        foreach (var sentence in parsed.Sentences)
        {
            for (var i = 0; i + 1 < sentence.Tokens.Count; i++)
                if (IsName(sentence.Tokens[i]) && IsName(sentence.Tokens[i + 1]) && words.IsGivenName(sentence.Tokens[i].Form.ToLowerInvariant())) AddLast(sentence, i + 1);
        }

        foreach (var mention in mentions)
        {
            if (mention.Reading is not { Form: ActorForm.Person, Role: not null } || mention.First == mention.Head) continue;
            var tokens = parsed.Sentences[mention.Sentence].Tokens;
            if (IsName(tokens[mention.Head])) AddLast(parsed.Sentences[mention.Sentence], mention.Head);
        }
    }

    /// <summary>What speaks against the place; 0 where nobody bears the name.</summary>
    public double Against(PlaceName name) => name.First == name.Last && _keys.Contains(name.Key) ? Weight : 0;

    private void AddLast(Sentence sentence, int token)
    {
        var last = token;
        while (last + 1 < sentence.Tokens.Count && IsName(sentence.Tokens[last + 1]) && sentence.Tokens[last + 1].Relation == "flat"
            && sentence.Tokens[last + 1].Span.Start - sentence.Tokens[last].Span.End <= 1) last++;
        _keys.Add(PlaceKey.Of(sentence.Tokens[last].Form));
    }

    private static bool IsName(Token token) => token.Pos == PartOfSpeech.Propn && PlaceNameFinder.IsCapital(token.Form);
}
