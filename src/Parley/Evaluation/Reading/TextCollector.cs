namespace Parley.Evaluation.Reading;

/// <summary>Gathers rows that label the same text.</summary>
internal sealed class TextCollector
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<LabelledText> _texts = [];

    /// <summary>Adds what a row labels.</summary>
    /// <exception cref="InvalidDataException">Two rows give a text of the same identifier different words.</exception>
    public void Add(LabelledText text, RowPlace place)
    {
        if (!_positions.TryGetValue(text.Id, out var at))
        {
            _positions[text.Id] = _texts.Count;
            _texts.Add(text);
            return;
        }

        var known = _texts[at];
        if (known.Text is not null && text.Text is not null && known.Text != text.Text) throw place.Error("text", $"an earlier row gives text '{text.Id}' other words: give every text an identifier of its own");
        _texts[at] = known with
        {
            Text = known.Text ?? text.Text,
            Published = known.Published ?? text.Published,
            Events = [.. known.Events, .. text.Events],
            Tuples = known.Tuples.Concat(text.Tuples).ToHashSet(),
            IsFailed = known.IsFailed && text.IsFailed,
        };
    }

    /// <summary>The texts, in the order of their first rows.</summary>
    public List<LabelledText> All() => [.. _texts.Select(t => t.IsMirrored ? t with { Events = MirroredEvents.Join(t.Events), IsMirrored = false } : t)];
}
