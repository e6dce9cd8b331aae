using Parley.Entities;

namespace Parley.Events.Assembly;

/// <summary>From when to when: what the words before a time and between two times say.</summary>
internal static class TimeBounds
{
    private const int MostBetween = 12;

    /// <summary>First and last day, each absent where the words leave that side open, and the words that tell it.</summary>
    public readonly record struct Range(DateOnly? From, DateOnly? To, TextSpan Words);

    /// <summary>The range that an expression with days tells of.</summary>
    public static Range Of(ResolvedArticle article, TimeExpression time)
    {
        var text = article.Parsed.Article.Text;
        var (from, to) = time.Days!.Value;
        if (Pair(article, time) is { } pair) return pair;
        return Before(text, time.Start) switch
        {
            "since" or "from" => new Range(from, null, time.Span),
            "after" => new Range(from, null, time.Span),
            "until" or "till" or "by" or "before" => new Range(null, to, time.Span),
            _ => new Range(from, to, time.Span),
        };
    }

    // "from Nov. 17 to 19", "between 2014 and 2016", "Nov. 17-19"
    private static Range? Pair(ResolvedArticle article, TimeExpression time)
    {
        var times = article.Times;
        for (var i = 0; i < times.Count; i++)
        {
            if (!ReferenceEquals(times[i], time)) continue;
            if (i + 1 < times.Count && Joined(article, times[i], times[i + 1]) is { } next) return next;
            return i > 0 ? Joined(article, times[i - 1], times[i]) : null;
        }

        return null;
    }

    private static Range? Joined(ResolvedArticle article, TimeExpression first, TimeExpression second)
    {
        var text = article.Parsed.Article.Text;
        if (first.Days is not { } a || second.Days is not { } b || b.To < a.From || second.Start - first.End is < 1 or > MostBetween) return null;
        var between = text.AsSpan(first.End, second.Start - first.End).Trim();
        var links = between is "-" or "–" or "—" or "to" or "until" or "through" or "to the"
            || between is "and" && (Before(text, first.Start) == "between" || a.To.AddDays(1) == b.From);
        return links ? new Range(a.From, b.To, new TextSpan(first.Start, second.End)) : null;
    }

    /// <summary>The word before a position, past an article and "early", "late", "about"; in lower case.</summary>
    private static string Before(string text, int start)
    {
        for (var steps = 0; steps < 2; steps++)
        {
            var end = start;
            while (end > 0 && text[end - 1] == ' ') end--;
            start = end;
            while (start > 0 && char.IsLetter(text[start - 1])) start--;
            var word = text[start..end].ToLowerInvariant();
            if (word is not ("the" or "early" or "late" or "about" or "around")) return word;
        }

        return "";
    }
}
