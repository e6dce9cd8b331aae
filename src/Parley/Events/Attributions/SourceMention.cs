using Parley.Entities;

namespace Parley.Events.Attributions;

/// <summary>The actor that a source's words begin with: of "an army officer in Goma" the officer.</summary>
internal static class SourceMention
{
    /// <summary>Index of the mention; -1 where the source names or describes no actor.</summary>
    public static int Of(Attribution attribution, IReadOnlyList<Mention> mentions)
    {
        if (attribution.Source.Count == 0) return -1;
        var source = attribution.Source[0].Span;
        var first = -1;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (!mentions[i].Span.Overlaps(source)) continue;
            if (first < 0 || TextSpan.InReadingOrder(mentions[i].Span, mentions[first].Span) < 0) first = i;
        }

        return first;
    }
}
