using Parley.Events;
using Parley.Lexicons;
using Parley.Ontology;

namespace Parley.Linking.Series;

/// <summary>Two sides, and how often they had to do with each other.</summary>
/// <param name="One">Name of a side, the first in order of letters.</param>
/// <param name="Other">Name of the other side.</param>
/// <param name="Counts">Incidents by quad.</param>
public sealed record SidePair(string One, string Other, QuadCounts Counts);

/// <summary>Who did what to whom in incidents.</summary>
public static class SidePairs
{
    /// <summary>The pairs of sides that had to do with each other, those with most incidents first.</summary>
    /// <param name="incidents">Incidents; only those that happened or go on count.</param>
    /// <param name="reader">Finds the sides.</param>
    public static IReadOnlyList<SidePair> Of(IEnumerable<Incident> incidents, SideReader reader)
    {
        var pairs = new Dictionary<(string, string), QuadCounts>();
        foreach (var incident in incidents.Where(IsReal))
            foreach (var pair in PairsOf(incident, reader)) pairs[pair] = pairs.GetValueOrDefault(pair).Plus(ClassScale.QuadOf(incident.Class));
        return [.. pairs.Select(p => new SidePair(p.Key.Item1, p.Key.Item2, p.Value)).OrderByDescending(p => p.Counts.Total).ThenBy(p => p.One, StringComparer.Ordinal).ThenBy(p => p.Other, StringComparer.Ordinal)];
    }

    /// <summary>Whether it happened or goes on.</summary>
    internal static bool IsReal(Incident incident) => incident.Status is EventStatus.Happened or EventStatus.Ongoing;

    /// <summary>Whether a party of the one did it to a party of the other, or they did it to each other.</summary>
    internal static bool IsBetween(Incident incident, SideSelection one, SideSelection other)
    {
        var (doers, others) = Parties(incident);
        return doers.Where(one.Has).Any(doer => others.Any(o => o != doer && other.Has(o)));
    }

    private static IEnumerable<(string, string)> PairsOf(Incident incident, SideReader reader)
    {
        var (doers, others) = Parties(incident);
        var there = from who in doers.Select(reader.SideOf).OfType<string>() from whom in others.Select(reader.SideOf).OfType<string>() where who != whom select string.CompareOrdinal(who, whom) < 0 ? (who, whom) : (whom, who);
        return there.Distinct();
    }

    // What is done to each other may name all among the actors, or all on both sides.
    private static (IReadOnlyList<LinkedParty> Doers, IReadOnlyList<LinkedParty> Others) Parties(Incident incident)
    {
        if (!incident.Reciprocal) return (incident.Actors, incident.Recipients);
        IReadOnlyList<LinkedParty> all = [.. incident.Actors.Concat(incident.Recipients).Distinct()];
        return (all, all);
    }
}
