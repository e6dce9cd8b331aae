using Parley.Linking.Facts;

namespace Parley.Cli.Output;

/// <summary>A disagreement in lines: what about, then each value with who says so and since when.</summary>
internal static class DisagreementText
{
    /// <summary>The lines; the first says what about.</summary>
    public static IEnumerable<string> Lines(Disagreement disagreement)
    {
        yield return $"they disagree on: {Thing(disagreement)}";
        foreach (var value in disagreement.Values)
            yield return $"  {value.Value}{(value.IsClaim ? " (claimed of an enemy)" : "")}: {string.Join("; ", value.Witnesses.Select(Witness))}";
    }

    private static string Thing(Disagreement disagreement) => disagreement.Of switch
    {
        "happened" => "whether it happened",
        "actor" => "who did it",
        "place" => "where it was",
        _ => disagreement.Unit is null or "person" ? disagreement.Of : $"{disagreement.Of} ({disagreement.Unit})",
    };

    private static string Witness(Witness witness) =>
        $"{witness.According}, since {IncidentText.Day(witness.Since)}, in {witness.Article}{(witness.Copies.Count > 0 ? $" (repeated in {string.Join(", ", witness.Copies)})" : "")}";
}
