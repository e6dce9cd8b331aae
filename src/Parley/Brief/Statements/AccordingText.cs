namespace Parley.Brief.Statements;

/// <summary>According to whom an article tells an event.</summary>
internal static class AccordingText
{
    private const int Longest = 100;

    /// <summary>The sources from the outermost inwards, "citing" between them; null where the article says it itself, or only an actor says it of himself.</summary>
    public static string? Of(SourcedEvent told)
    {
        var speakers = new List<string>();
        foreach (var index in told.Event.Attributions)
        {
            if (index < 0 || index >= told.Source.Coded.Attributions.Count) continue;
            var source = told.Source.Coded.Attributions[index].Source;
            if (source.Any(words => told.Event.Actors.Any(a => a.Start < words.End && words.Start < a.End))) continue;
            var name = PlainText.Line(string.Join(' ', source.Select(w => w.Text)), Longest);
            speakers.Add(name.Length > 0 ? name : "a source that is not named");
        }

        return speakers.Count == 0 ? null : string.Join(", citing ", speakers.Distinct());
    }
}
