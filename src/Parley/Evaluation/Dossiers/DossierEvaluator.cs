using Parley.Evaluation.Measures;
using Parley.Events;
using Parley.Lexicons;
using Parley.Linking;
using Parley.Linking.Processes;
using Parley.Text.Fingerprints;

namespace Parley.Evaluation.Dossiers;

/// <summary>Codes, links and scores dossiers.</summary>
public static class DossierEvaluator
{
    /// <summary>Scores each dossier and all together.</summary>
    /// <param name="dossiers">The dossiers; one at least.</param>
    /// <param name="coder">Codes the articles and links the records.</param>
    /// <param name="threads">How many articles are coded at once.</param>
    public static DossierEvaluation Run(IReadOnlyList<Dossier> dossiers, EventCoder coder, int threads)
    {
        var (scores, misses) = (new List<DossierScore>(), new List<string>());
        foreach (var dossier in dossiers)
        {
            List<CodedArticle> records = [.. dossier.Articles.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).Select(coder.Code)];
            var wrong = new List<string>();
            scores.Add(Score(dossier, records, coder.Given, wrong));
            misses.AddRange(wrong.Select(w => $"{dossier.Name}: {w}"));
        }

        return new DossierEvaluation(scores, scores.Aggregate((a, b) => a.With(b)) with { Name = "all" }, misses);
    }

    private static DossierScore Score(Dossier dossier, List<CodedArticle> records, Lexicon lexicon, List<string> misses)
    {
        var linked = Link(records, lexicon);
        var process = Main(ProcessReader.Read(lexicon, linked));
        var (coded, ofCoded, ofAll) = IncidentScore.Of(dossier, linked);
        var (rounds, roundStatus) = ProcessScore.Rounds(dossier.Expected, process, lexicon, misses);
        var (exchanges, counts) = ProcessScore.Exchanges(dossier.Expected, process, misses);
        return new DossierScore
        {
            Name = dossier.Name,
            Coded = coded,
            IncidentsCoded = ofCoded,
            IncidentsAll = ofAll,
            Rounds = rounds,
            RoundStatuses = roundStatus,
            Exchanges = exchanges,
            ExchangeCounts = counts,
            Statuses = Statuses(dossier.Expected, records, lexicon, misses),
        };
    }

    // What was known on the day: the articles up to it are linked by themselves.
    private static Share Statuses(ExpectedProcess gold, List<CodedArticle> records, Lexicon lexicon, List<string> misses)
    {
        var right = 0;
        foreach (var checkpoint in gold.Checkpoints)
        {
            var process = Main(ProcessReader.Read(lexicon, Link(records.FindAll(r => r.Published <= checkpoint.Date), lexicon)));
            if (process?.Status == checkpoint.Status) right++;
            else misses.Add($"status on {checkpoint.Date:yyyy-MM-dd} is {process?.Status.ToString() ?? "unknown"}, not {checkpoint.Status}");
        }

        return new Share(right, gold.Checkpoints.Count);
    }

    private static IReadOnlyList<LinkedIncident> Link(List<CodedArticle> records, Lexicon lexicon)
    {
        var prints = records.ToDictionary(r => r.Id, r => r.Fingerprint is { } print ? Fingerprint.Parse(print) : null);
        return IncidentReader.Read(lexicon, records.SelectMany(ReportReader.Read), article => prints[article]);
    }

    // A dossier is of one dispute; the register may hold several processes of it: other years, other pairs of parties.
    private static Process? Main(IReadOnlyList<Process> processes)
    {
        if (processes.MaxBy(Weight) is not { } main) return null;
        var same = processes.Where(p => p.Parties.Intersect(main.Parties).Any()).OrderByDescending(Weight).ToList();
        var latest = same.Where(p => p.Status is not null).MaxBy(p => p.Since);
        return main with { Rounds = Distinct(same.SelectMany(p => p.Rounds), r => r.Incidents), Exchanges = Distinct(same.SelectMany(p => p.Exchanges), e => e.Incidents), Status = latest?.Status, Since = latest?.Since };
    }

    private static int Weight(Process process) => process.Rounds.Sum(r => r.Incidents.Count) + process.Positions.Sum(n => n.Incidents.Count) + process.Turns.Count;

    private static List<T> Distinct<T>(IEnumerable<T> all, Func<T, IReadOnlyList<string>> incidents)
    {
        var (kept, seen) = (new List<T>(), new HashSet<string>());
        foreach (var one in all)
        {
            if (!seen.Overlaps(incidents(one))) kept.Add(one);
            seen.UnionWith(incidents(one));
        }

        return kept;
    }
}
