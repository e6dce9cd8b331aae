using Parley.Evaluation.Alignment;

namespace Parley.Evaluation.Measures;

/// <summary>A gold event beside what was coded, in words.</summary>
/// <param name="Text">Identifier of the text.</param>
/// <param name="Gold">The gold event as "CLASS: actors → recipients"; null where there is none.</param>
/// <param name="Coded">What was coded, likewise.</param>
/// <param name="Confidence">How sure the coder was.</param>
/// <param name="Sentence">The sentence, or the whole text; null where the words are not known.</param>
public sealed record ListedError(string Text, string? Gold, string? Coded, double? Confidence, string? Sentence)
{
    internal static ListedError Of(Judgement j) =>
        new(j.Text.Id, j.Gold is null ? null : Told(j.Gold), j.Coded is null ? null : Told(j.Coded), j.Coded?.Confidence, SentenceOf(j));

    /// <summary>The worst: what the coder was surest of and had wrong, then what it missed.</summary>
    internal static IReadOnlyList<ListedError> Worst(IEnumerable<Judgement> judgements, EvaluationOptions options) =>
        [.. judgements.Where(j => !j.IsRight(options.Rightness)).OrderByDescending(j => j.Coded is null ? -1 : j.Coded.Confidence ?? 0).Take(options.Errors).Select(Of)];

    private static string Told(LabelledEvent e)
    {
        var kind = string.Join(' ', new[] { e.Class.Name, e.Cameo, e.Mode, e.Status?.ToString().ToLowerInvariant() }.OfType<string>());
        return $"{kind}: {Names(e.Actors)} {(e.Reciprocal ? "↔" : "→")} {Names(e.Recipients)}";
    }

    private static string Names(IReadOnlyList<LabelledParty> parties) => parties.Count == 0 ? "–" : string.Join("; ", parties.Select(p => p.Name));

    private static string? SentenceOf(Judgement j)
    {
        if (j.Text.Text is not { } text) return null;
        var span = j.Coded?.Sentence ?? j.Gold?.Sentence;
        return span is { } s && s.End <= text.Length ? s.Of(text) : text;
    }
}
