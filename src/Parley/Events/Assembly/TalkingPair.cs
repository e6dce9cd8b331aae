using Parley.Entities;
using Parley.Events.Participants;
using Parley.Ontology;

namespace Parley.Events.Assembly;

/// <summary>Who talks with whom in an article: those between whom a step of their talks took place whose words leave both out.</summary>
internal static class TalkingPair
{
    private const int LeastTimes = 2;

    private static readonly HashSet<string> s_both = ["the", "both", "two", "these"];

    /// <summary>The parties of the nearest talks told before the event, else of the first told after; null where the article tells of none.</summary>
    /// <remarks>An article of a process that the register knows tells of the talks of others only in passing.</remarks>
    public static Parties? Near(IReadOnlyList<FoundEvent> events, int index)
    {
        var registered = RegisteredPair.Of(events[index].View);
        var told = events.Take(index).Reverse().Concat(events.Skip(index + 1)).Where(e => IsTalk(e) && SidesOf(e) is not null);
        return told.FirstOrDefault(e => registered is null || RegisteredPair.AreIn(e.View.Article, registered, e.Parties))?.Parties ?? registered ?? Opponents(events) ?? Sides(events[index].View);
    }

    // What two do together: talks, exchanges, accords.
    private static bool IsTalk(FoundEvent e) => e.Match.Row is { Reciprocal: true, Class: not EventClass.Assault } && !e.IsInherited;

    // Where nobody is told to have talked, those two who most often act upon each other in the article.
    private static Parties? Opponents(IReadOnlyList<FoundEvent> events)
    {
        var pairs = events.Where(e => !e.IsInherited && SidesOf(e) is not null).GroupBy(e => SidesOf(e)!.Value).Where(g => g.Count() >= LeastTimes).OrderByDescending(g => g.Count()).ToList();
        return pairs.Count == 0 ? null : pairs[0].First().Parties;
    }

    // "The two delegations": in a war within a state both may be its.
    private static Parties? Sides(SentenceView view)
    {
        var words = view.Lexicon.Processes.Words["sides"];
        for (var i = 0; i < view.Article.Mentions.Count; i++)
            if (s_both.Contains(view.Article.Mentions[i].Text.Split(' ')[0].ToLowerInvariant()) && words.Contains(view.Article.Mentions[i].Text.Split(' ')[^1])) return new Parties([i], [], []);
        return null;
    }

    // Two sides in alphabetical order; a meeting of one side's own ministers has none.
    private static (string, string)? SidesOf(FoundEvent e)
    {
        var sides = e.Parties.Actors.Concat(e.Parties.Recipients).SelectMany(m => Within(e.View.Article, m)).Select(Side.Of).OfType<string>().Distinct().Order(StringComparer.Ordinal).Take(2).ToList();
        return sides.Count < 2 ? null : (sides[0], sides[1]);
    }

    // "Envoys of Peru and Chile" are two sides in one phrase.
    private static IEnumerable<Mention> Within(ResolvedArticle article, int mention) =>
        article.Mentions.Where(m => article.Mentions[mention].Span is var span && m.Start >= span.Start && m.End <= span.End);
}
