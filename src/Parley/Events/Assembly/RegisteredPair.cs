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
        (int One, int Other, int Times)? best = null;
        foreach (var process in view.Lexicon.Processes.Known)
        {
            if (view.Article.Parsed.Article.Published is { } day && !process.IsInNews(day)) continue;
            if (Facing(view, process) is { } facing && !(facing.Times <= best?.Times)) best = facing;
        }

        return best is var (one, other, _) ? new Parties([one, other], [one, other], []) : null;
    }

    /// <summary>Whether somebody of each of the two has part in it.</summary>
    public static bool AreIn(ResolvedArticle article, Parties pair, Parties others) =>
        pair.Actors.TrueForAll(p => others.Actors.Concat(others.Recipients).Any(o => article.Mentions.Any(m => IsWithin(m, article.Mentions[o]) && Side.Same(m, article.Mentions[p]))));

    private static bool IsWithin(Mention inner, Mention outer) => inner.Start >= outer.Start && inner.End <= outer.End;

    // Of more than two parties all face the first.
    private static (int One, int Other, int Times)? Facing(SentenceView view, KnownProcess process)
    {
        var one = Named(view, process.Parties[0]);
        if (one.Times < LeastTimes) return null;
        var other = (First: -1, Times: 0);
        for (var i = 1; i < process.Parties.Count; i++)
            if (Named(view, process.Parties[i]) is var named && named.Times > other.Times) other = named;
        return other.Times >= LeastTimes ? (one.First, other.First, Math.Min(one.Times, other.Times)) : null;
    }

    // "Talks in Asmara": where they are held, not who holds them.
    private static bool IsTown(ResolvedArticle article, Mention mention)
    {
        for (var i = 0; i < article.Places.Count; i++)
            if (article.Places[i].Span == mention.Span && article.Places[i].Granularity is "city") return true;
        return false;
    }

    private static (int First, int Times) Named(SentenceView view, string party)
    {
        var (first, times, isState) = (-1, 0, view.Lexicon.Processes.States.Contains(party));
        for (var i = 0; i < view.Article.Mentions.Count; i++)
        {
            var mention = view.Article.Mentions[i];
            // Asked of every mention for every party of the register: what rules out most comes first.
            if (!(isState ? mention.Country == party && mention.Sector is null or "GOV" or "MIL" : mention.Name == party) || view.Article.Forms[i] == ActorForm.Thing || IsTown(view.Article, mention)) continue;
            if (first < 0) first = i;
            times++;
        }

        return (first, times);
    }
}
