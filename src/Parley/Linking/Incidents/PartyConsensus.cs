using Parley.Entities;
using Parley.Events.Participants;

namespace Parley.Linking.Incidents;

/// <summary>Whom the reports of an incident name together.</summary>
internal static class PartyConsensus
{
    // Of those named by the fewer a side counts that a third as many name as the one named most.
    private const int Rarest = 3;

    /// <summary>Each side once, by the name that most reports give it, the fullest where as many do; those named most come first.</summary>
    /// <param name="lists">The parties in each report.</param>
    public static IReadOnlyList<LinkedParty> Of(IEnumerable<IReadOnlyList<Mention>> lists)
    {
        var sides = lists.SelectMany(parties => parties.GroupBy(KeyOf)).GroupBy(side => side.Key).Select(side => (Reports: side.Count(), Name: NameOf(side.SelectMany(s => s)))).ToList();
        if (sides.Count == 0) return [];
        var most = sides.Max(s => s.Reports);
        return [.. sides.Where(s => s.Reports * Rarest >= most).OrderByDescending(s => s.Reports).ThenBy(s => s.Name.Code is null).ThenBy(s => s.Name.Name, StringComparer.Ordinal).Select(s => s.Name)];
    }

    // Persons of one government and the country itself are one side of a conflict.
    private static string KeyOf(Mention party) => Side.Of(party) ?? $"{party.Country}|{party.Sector}|{(party.Code is null ? party.Name.ToLowerInvariant() : "")}";

    private static LinkedParty NameOf(IEnumerable<Mention> named)
    {
        var best = named.GroupBy(m => (m.Name, m.Country, m.Sector, m.Code)).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Code?.Length ?? 0).ThenBy(g => g.Key.Name, StringComparer.Ordinal).First().Key;
        return new LinkedParty(best.Name, best.Country, best.Sector, best.Code);
    }
}
