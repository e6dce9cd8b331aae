using Parley.Entities.Names;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Introductions;

/// <summary>
/// Finds full names: two or more capitalised words that are no place and no body, with titles before them taken off. A surname
/// alone introduces nobody.
/// </summary>
internal sealed class FullNameFinder(ActorLexicon lexicon, PublicTitleFinder titles)
{
    private const int MostWords = 5;

    /// <summary>The names of a sentence, in order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">For each token the lexicon's name that covers it.</param>
    /// <param name="others">Words that are no part of a person's name: times and places.</param>
    public List<FullName> Find(Sentence sentence, NameMatch?[] names, IReadOnlyList<TextSpan> others)
    {
        var found = new List<FullName>();
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (!StartsName(sentence.Tokens[i]) || others.Any(o => o.Overlaps(sentence.Tokens[i].Span))) continue;
            var last = EndOfRun(sentence, i, others);
            if (Read(sentence, names, i, last) is { } name) found.Add(name);
            i = last;
        }

        return found;
    }

    private FullName? Read(Sentence sentence, NameMatch?[] names, int start, int last)
    {
        var first = start;
        for (var t = start; t < last; t++)
            if (titles.AnyEndingAt(sentence, t) is not null || lexicon.Agent(NameWords.Fold(sentence.Tokens[t].Form)) is not null) first = t + 1;
        // "Princess Margaret Hospital" is nobody.
        if (!IsFullName(sentence, first, last) || lexicon.Agent(NameWords.Fold(sentence.Tokens[last].Form)) is not null) return null;
        for (var t = first; t <= last; t++)
            if (names[t] is { } match && (match.First < first || match.Last > last || !match.Entries.Any(e => e.Kind is NameKind.Person or NameKind.Surname))) return null;
        return new FullName(first, last, titles.BeforeRanks(sentence, first - 1));
    }

    private static bool IsFullName(Sentence sentence, int first, int last)
    {
        // "al-Tamimi" is one word.
        var (words, isCounted) = (0, false);
        for (var t = first; t <= last; t++)
        {
            var form = sentence.Tokens[t].Form;
            if (!form.All(c => char.IsLetter(c) || c is '-' or '\'' or '’' or '.')) return false;
            if (t == first || sentence.Tokens[t - 1].Span.End < sentence.Tokens[t].Span.Start) isCounted = false;
            if (isCounted || form.Count(char.IsLetter) < 2 || !char.IsUpper(form.First(char.IsLetter)) || !form.Any(char.IsLower)) continue;
            words++;
            isCounted = true;
        }

        return words >= 2 && words <= MostWords;
    }

    // Words that follow each other with nothing but a space or a hyphen between; behind a hyphen small letters will do ("Geun-hye").
    private int EndOfRun(Sentence sentence, int start, IReadOnlyList<TextSpan> others)
    {
        var last = start;
        for (var t = start + 1; t < sentence.Tokens.Count; t++)
        {
            var token = sentence.Tokens[t];
            if (token.Span.Start - sentence.Tokens[t - 1].Span.End > 1 || others.Any(o => o.Overlaps(token.Span))) break;
            var isJoined = sentence.Tokens[t - 1].Form == "-" && token.Span.Start == sentence.Tokens[t - 1].Span.End && char.IsLetter(token.Form[0]);
            if (StartsName(token) || isJoined) last = t;
            else if (token.Form is not ("-" or "‑") && !lexicon.IsParticle(token.Form)) break;
        }

        return last;
    }

    private static bool StartsName(Token token) => token.Pos == PartOfSpeech.Propn && char.IsUpper(token.Form.FirstOrDefault(char.IsLetter));
}
