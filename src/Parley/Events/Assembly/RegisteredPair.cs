using Parley.Entities;
using Parley.Entities.Actors;
using Parley.Events.Participants;
using Parley.Lexicons.Processes;

namespace Parley.Events.Assembly;

/// <summary>Who negotiates in an article by the register of processes: the two parties of the process that it names most.</summary>
internal static class RegisteredPair
{
    // Who is named once is named in passing.
    private const int LeastTimes = 2;

    /// <summary>The first words for each of the two; null where the article names no two that face each other.</summary>
    public static Parties? Of(SentenceView view)
    {
        var named = view.Lexicon.Processes.Known.Where(p => view.Article.Parsed.Article.Published is not { } day || p.IsInNews(day)).Select(p => Facing(view, p)).OfType<(int One, int Other, int Times)>().OrderByDescending(p => p.Times).ToList();
        return named.Count == 0 ? null : new Parties([named[0].One, named[0].Other], [named[0].One, named[0].Other], []);
    }

    /// <summary>Whether somebody of each of the two has part in it.</summary>
    public static bool AreIn(ResolvedArticle article, Parties pair, Parties others) =>
        pair.Actors.TrueForAll(p => others.Actors.Concat(others.Recipients).Any(o => article.Mentions.Any(m => IsWithin(m, article.Mentions[o]) && Side.Same(m, article.Mentions[p]))));

    private static bool IsWithin(Mention inner, Mention outer) => inner.Start >= outer.Start && inner.End <= outer.End;

    // Of more than two parties all face the first.
    private static (int One, int Other, int Times)? Facing(SentenceView view, KnownProcess process)
    {
        var named = process.Parties.Select(p => Named(view, p)).ToList();
        var other = named.Skip(1).MaxBy(n => n.Times);
        return named[0].Times >= LeastTimes && other.Times >= LeastTimes ? (named[0].First, other.First, Math.Min(named[0].Times, other.Times)) : null;
    }

    // "Talks in Asmara": where they are held, not who holds them.
    private static bool IsTown(ResolvedArticle article, Mention mention) => article.Places.Any(p => p.Granularity is "city" && p.Span == mention.Span);

    private static (int First, int Times) Named(SentenceView view, string party)
    {
        var (first, times, isState) = (-1, 0, view.Lexicon.Processes.States.Contains(party));
        for (var i = 0; i < view.Article.Mentions.Count; i++)
        {
            var mention = view.Article.Mentions[i];
            if (view.Article.Forms[i] == ActorForm.Thing || IsTown(view.Article, mention) || !(isState ? mention.Country == party && mention.Sector is null or "GOV" or "MIL" : mention.Name == party)) continue;
            if (first < 0) first = i;
            times++;
        }

        return (first, times);
    }
}
