using Parley.Lexicons;
using Parley.Lexicons.Processes;
using Parley.Linking.Processes.Parties;
using Parley.Linking.Processes.Rounds;

namespace Parley.Linking.Processes;

/// <summary>Finds processes that no register knows: two sides that hold talks again and again.</summary>
internal static class UnknownProcesses
{
    private const int LeastRounds = 3;

    /// <summary>The processes by name: of each pair of states or groups that held three rounds of talks and stand together in no row of the register.</summary>
    public static IEnumerable<KnownProcess> Find(IReadOnlyList<LinkedIncident> incidents, Lexicon lexicon)
    {
        var talks = lexicon.Processes.Words["talks"];
        return incidents.Where(i => IsTalks(i, talks)).Select(i => (Pair: PairOf(i.Incident), Told: i)).Where(p => p.Pair is not null).GroupBy(p => p.Pair!.Value).Where(g => g.Count() >= LeastRounds)
            .Select(g => Named(g.Key.One, g.Key.Other, lexicon))
            .Where(p => !lexicon.Processes.Known.Any(k => p.Parties.All(k.Parties.Contains)) && Rounds(p, incidents, lexicon.Processes) >= LeastRounds)
            .OrderBy(p => p.Name, StringComparer.Ordinal);
    }

    // Negotiations or mediated talks; that two ministers meet is no process.
    private static bool IsTalks(LinkedIncident linked, IReadOnlySet<string> talks) =>
        linked.Incident.Cameo?.Digits is "045" or "046" && linked.Incident.Class == Ontology.EventClass.Consult && linked.Reports.Any(r => r.Event.Words.Any(talks.Contains));

    private static (string One, string Other)? PairOf(Incident incident)
    {
        var sides = incident.Actors.Concat(incident.Recipients).Select(SideOf).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        return sides.Count == 2 ? (sides[0], sides[1]) : null;
    }

    private static string? SideOf(LinkedParty party) => party.Sector is "REB" or "UAF" && party.Code is not null && char.IsUpper(party.Name[0]) ? party.Name
        : party.Country is { Length: 3 } country && country is not ("IGO" or "NGO" or "MNC" or "IMG") && party.Sector is null or "GOV" or "MIL" ? party.Country : null;

    private static KnownProcess Named(string one, string other, Lexicon lexicon) =>
        new($"{NameOf(one, lexicon)}–{NameOf(other, lexicon)}", [one, other], [], [], default, null);

    private static string NameOf(string party, Lexicon lexicon) => lexicon.Actors.CountryNames.GetValueOrDefault(party, party);

    private static int Rounds(KnownProcess process, IReadOnlyList<LinkedIncident> incidents, ProcessLexicon rows)
    {
        var parties = new ProcessParties(process, rows);
        var reader = new StepReader(process, parties, rows.Words);
        var steps = reader.Read(incidents, parties.IsToldIn, static _ => false);
        return new RoundReader(process, reader, rows.Words).Read(steps.FindAll(s => s.IsOfBoth && s.IsReal && s.IsDated && s.HasCameo(["045", "046"]))).Count;
    }
}
