namespace Parley.Events.Attributions;

/// <summary>What fills a cue's content, and where the cue ends when a preposition joins it: "called for | a truce".</summary>
internal readonly record struct Filling(List<TextSpan> Content, int CueLast)
{
    public static Filling? Of(TextSpan? span, int cueLast) => span is { } s ? new([s], cueLast) : null;
}
