using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>How far words stand from each other in the tree.</summary>
internal static class TreeDistance
{
    /// <summary>Number of arcs between two words; going up out of the first costs double, so that what hangs below is nearer.</summary>
    public static int Between(Sentence sentence, int from, int to)
    {
        var cost = 0;
        for (var up = from; up >= 0; up = sentence.Tokens[up].Head, cost += 2)
        {
            var down = 0;
            for (var at = to; at >= 0; at = sentence.Tokens[at].Head, down++)
                if (at == up) return cost + down;
        }

        return int.MaxValue;
    }

    /// <summary>The token that holds the first code unit of a span; -1 where it lies outside the sentence.</summary>
    public static int TokenAt(Sentence sentence, TextSpan span)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
            if (sentence.Tokens[i].Span.Overlaps(span)) return i;
        return -1;
    }

    /// <summary>The word of a span that governs its others.</summary>
    public static int HeadOf(Sentence sentence, TextSpan span)
    {
        var first = TokenAt(sentence, span);
        if (first < 0) return -1;
        for (var i = first; i < sentence.Tokens.Count && sentence.Tokens[i].Span.Overlaps(span); i++)
        {
            var head = sentence.Tokens[i].Head;
            if (head < 0 || !sentence.Tokens[head].Span.Overlaps(span)) return i;
        }

        return first;
    }
}
