using Parley.Brief.Wording;

namespace Parley.Brief.Statements;

/// <summary>According to whom an article tells an event.</summary>
internal sealed class AccordingText(Grammar grammar)
{
    private const int Longest = 100;

    /// <summary>The sources from the outermost inwards, "citing" between them; null where the article says it itself, or only an actor says it of himself.</summary>
    public string? Of(SourcedEvent told)
    {
        var speakers = new List<string>();
        foreach (var index in told.Event.Attributions)
        {
            if (index < 0 || index >= told.Source.Coded.Attributions.Count) continue;
            var source = told.Source.Coded.Attributions[index].Source;
            if (source.Any(words => IsActor(words, told))) continue;
            var name = PlainText.Line(string.Join(' ', source.Select(w => w.Text)), Longest);
            speakers.Add(name.Length > 0 ? grammar.Inside(name) : "a source that is not named");
        }

        return speakers.Count == 0 ? null : string.Join(", citing ", speakers.Distinct());
    }

    // By its own words, or as one that another mention of the same name names: "Turkey said it would not take part".
    private static bool IsActor(Words source, SourcedEvent told) =>
        told.Event.Actors.Any(a => a.Span.Overlaps(source.Span)
            || told.Source.Coded.Mentions.Any(m => m.Span.Overlaps(source.Span) && string.Equals(m.Name, a.Name, StringComparison.OrdinalIgnoreCase)));
}
