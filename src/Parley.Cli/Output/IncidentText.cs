using Parley.Linking;
using Parley.Linking.Facts;
using Parley.Store;
using Parley.Store.Linking;

namespace Parley.Cli.Output;

/// <summary>An incident in lines that a person follows: what, who, when and where, every fact with who says so, and each report's sentence with why it is one of it.</summary>
internal static class IncidentText
{
    /// <summary>"CONSULT visit".</summary>
    public static string Kind(Incident incident) => incident.Mode is null ? EventWords.Of(incident.Class) : $"{EventWords.Of(incident.Class)} {incident.Mode}";

    /// <summary>Names of parties.</summary>
    public static string Names(IEnumerable<LinkedParty> parties) => string.Join("; ", parties.Select(p => p.Name).Distinct());

    /// <summary>"CONSULT visit · happened · 2025-11-17 · Egypt → Iran · Cairo, EGY".</summary>
    public static string Heading(Incident i)
    {
        var (actors, recipients) = (Names(i.Actors), Names(i.Recipients));
        var parties = $"{(actors.Length > 0 ? actors : "nobody named")} {(i.Reciprocal ? "↔" : "→")} {(recipients.Length > 0 ? recipients : "nobody named")}";
        return string.Join(" · ", new[] { Kind(i), EventWords.Of(i.Status), EventText.Days(i.Time), parties, EventText.Where(i.Place) }.Where(s => s.Length > 0));
    }

    /// <summary>All that is known of it.</summary>
    public static IEnumerable<string> Lines(StoredIncident stored)
    {
        var i = stored.Incident;
        yield return $"incident {i.Id}";
        yield return Heading(i);
        foreach (var other in i.Others) yield return $"  {other.Part} {other.Name}";
        foreach (var disagreement in DisagreementFinder.Find(i))
            foreach (var line in DisagreementText.Lines(disagreement)) yield return $"  {line}";
        yield return "facts";
        foreach (var fact in i.Facts.GroupBy(f => (f.Of, f.Unit, f.InWords))) yield return $"  {Fact(fact.First())} ({string.Join("; ", fact.Select(f => $"{f.According}, {Day(f.Since)}").Distinct())})";
        yield return "reports";
        foreach (var line in stored.Tellings.SelectMany(Telling)) yield return $"  {line}";
        foreach (var copies in i.Echoes) yield return $"one text: {string.Join(", ", copies)}";
    }

    /// <summary>The day, or that none is known.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? "day unknown";

    private static string Fact(Fact fact) => fact.Unit is null or "person" ? $"{fact.Of} {fact.InWords}" : $"{fact.Of} {fact.InWords} {fact.Unit}";

    private static IEnumerable<string> Telling(StoredTelling telling)
    {
        yield return string.Join(" · ", new[] { telling.Source.Id, telling.Source.Publisher, Day(telling.Source.Published), telling.Source.Title }.Where(s => !string.IsNullOrEmpty(s)));
        yield return $"  \"{telling.Report.Event.Sentence.Of(telling.Source.Text)}\"";
        if (telling.Because is { } because) yield return $"  {because}";
    }
}
