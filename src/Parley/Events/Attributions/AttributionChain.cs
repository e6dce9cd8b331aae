namespace Parley.Events.Attributions;

/// <summary>The attributions that hold a stretch of text one within the other.</summary>
internal static class AttributionChain
{
    /// <summary>Indexes into the list, the outermost speaker first; none where the article says it itself.</summary>
    /// <param name="words">What is said.</param>
    /// <param name="attributions">All of the article.</param>
    /// <param name="isThingToo">Whether things only spoken of count ("condemned | the raid"): nobody is cited for their happening, but the words for them may be the speaker's.</param>
    public static List<int> Of(TextSpan words, IReadOnlyList<Attribution> attributions, bool isThingToo = false)
    {
        var around = new List<(int Index, int Length)>();
        for (var i = 0; i < attributions.Count; i++)
        {
            if (attributions[i].IsOfThing && !isThingToo) continue;
            var content = attributions[i].Content.FirstOrDefault(c => c.Span.Contains(words));
            if (content is not null && !attributions[i].Cue.Any(c => c.Span.Overlaps(words))) around.Add((i, attributions[i].Content.Sum(c => c.Span.Length)));
        }

        // Who is cited with the same content stands behind who cites.
        around.Sort((a, b) => (-a.Length, attributions[a.Index].IsRelayed, a.Index).CompareTo((-b.Length, attributions[b.Index].IsRelayed, b.Index)));
        return around.ConvertAll(a => a.Index);
    }
}
