using Parley.Entities.Names;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Introductions;

/// <summary>
/// Reads in which public roles an article introduces people whom the register does not have, or not in that role. Only roles that
/// <c>roles/public.tsv</c> allows are read: victims, witnesses and whoever else is private are never introduced.
/// </summary>
internal sealed class IntroductionReader
{
    private const int WordsOfHeadline = 5;

    private readonly ActorLexicon _given;
    private readonly NameFinder _names;
    private readonly FullNameFinder _people;
    private readonly AppositionRule _appositions;
    private readonly PredicateRule _predicates;

    /// <summary>Makes a reader over the knowledge that was given; it may be used by several threads at once.</summary>
    public IntroductionReader(Lexicon lexicon)
    {
        var given = lexicon.Actors;
        _given = given;
        _names = new NameFinder(given, lexicon.Places);
        var titles = new PublicTitleFinder(given);
        var roles = new RoleReader(given, titles);
        _people = new FullNameFinder(given, titles);
        _appositions = new AppositionRule(roles);
        _predicates = new PredicateRule(given, roles);
    }

    /// <summary>The introductions in order of reading; of one person and role the first.</summary>
    public List<Introduction> Read(ResolvedArticle article)
    {
        var found = new List<Introduction>();
        if (Caseless.Is(article.Parsed)) return found;
        foreach (var sentence in article.Parsed.Sentences)
        {
            if (!IsHeadline(sentence)) ReadSentence(article, sentence, found);
        }

        return found;
    }

    private void ReadSentence(ResolvedArticle article, Sentence sentence, List<Introduction> found)
    {
        var day = article.Parsed.Article.Published;
        var times = article.Times.Where(t => t.Span.Overlaps(sentence.Span)).ToList();
        var places = article.Places.Where(p => p.Span.Overlaps(sentence.Span)).ToList();
        var line = new SentenceNames(sentence, _names.Find(sentence, caseless: false), places, day);
        foreach (var name in _people.Find(sentence, line.Names, [.. times.Select(t => t.Span)]))
        {
            foreach (var role in _appositions.Read(line, name).Concat(_predicates.Read(line, name)))
            {
                var introduction = Introduction(article.Parsed.Article.Text, sentence, name, role);
                if (IsOver(sentence, role, times, day) || IsGiven(introduction, day) || found.Any(f => IsSame(f, introduction))) continue;
                found.Add(introduction);
            }
        }
    }

    private static Introduction Introduction(string text, Sentence sentence, FullName name, FoundRole role)
    {
        var person = sentence.Tokens[name.First].Span.Union(sentence.Tokens[name.Last].Span);
        var words = person.Union(sentence.Tokens[role.First].Span).Union(sentence.Tokens[role.Last].Span);
        var full = string.Join(' ', person.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new Introduction(full, role.Country, role.Office, role.Title, role.Sector, Words.Of(text, words));
    }

    // "foreign minister from 2004 to 2010": a year gone by beside the role tells of the past.
    private static bool IsOver(Sentence sentence, FoundRole role, List<TimeExpression> times, DateOnly? day)
    {
        var from = sentence.Tokens[role.First].Span.Start;
        var to = sentence.Tokens[Math.Min(role.Last + 8, sentence.Tokens.Count - 1)].Span.End;
        return times.Any(t => t.Start < to && t.End > from && t.Value is { Length: >= 4 } value && int.TryParse(value.AsSpan(0, 4), out var year) && (day is null || year < day.Value.Year));
    }

    // Whoever was given keeps what was given: the same office, or any office on that day, need not be learned.
    private bool IsGiven(Introduction introduction, DateOnly? day)
    {
        foreach (var bearer in _given.Names.Bearers(introduction.Person))
        {
            if (bearer.Kind is not (NameKind.Person or NameKind.Surname)) return true;
            foreach (var tenure in bearer.Tenures)
                if (tenure.Office == introduction.Office || (day is { } d && tenure.Validity.Holds(d))) return true;
            if (introduction.Office.StartsWith("former-", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsSame(Introduction a, Introduction b) => a.Person == b.Person && a.Country == b.Country && a.Office == b.Office;

    // In a headline every word has a capital: where a name ends cannot be told.
    private static bool IsHeadline(Sentence sentence)
    {
        int words = 0, capitals = 0;
        foreach (var token in sentence.Tokens)
        {
            if (!char.IsLetter(token.Form[0]) || token.Form.Length < 4) continue;
            words++;
            if (char.IsUpper(token.Form[0])) capitals++;
        }

        return words >= WordsOfHeadline && capitals >= 0.8 * words && sentence.Tokens[^1].Form is not ("." or "\"" or "”");
    }
}
