using Parley.Entities;
using Parley.Events;
using Parley.Lexicons.Processes;
using Parley.Linking.Processes.Parties;

namespace Parley.Linking.Processes.Outcomes;

/// <summary>Reads what parties hand over to each other: prisoners, bodies, hostages, with counts.</summary>
internal static class ExchangeReader
{
    private const int Apart = 1, NewsDelay = 7;

    private static readonly HashSet<string> s_counted = ["exchanged", "released", "returned", "freed", "swapped", "repatriated", "handed-over"];

    /// <summary>The exchanges by their days.</summary>
    public static List<Exchange> Read(IReadOnlyList<Step> steps, IReadOnlyList<ExchangeRule> rules)
    {
        var groups = new List<(string Of, List<Step> Steps)>();
        foreach (var step in steps.Where(s => s.Incident.Status != EventStatus.Negated && !s.IsRecalled).OrderBy(s => s.IsDated ? 0 : 1).ThenBy(s => s.From))
            foreach (var of in KindsOf(step, rules))
            {
                if (groups.Find(g => g.Of == of && g.Steps.Exists(s => IsSame(s, step))) is { Steps: { } known }) known.Add(step);
                else groups.Add((of, [step]));
            }

        return [.. groups.Select(g => ExchangeOf(g.Of, g.Steps)).OrderBy(e => e.Time?.From ?? e.Time?.To ?? DateOnly.MaxValue)];
    }

    private static IEnumerable<string> KindsOf(Step step, IReadOnlyList<ExchangeRule> rules)
    {
        if (step.Involved is { HasStrangers: true, Parties.Count: 0 }) yield break;
        foreach (var rule in rules)
        {
            if (!Holds(step, rule)) continue;
            yield return rule.Of;
            yield break;
        }
    }

    // "Let go" without somebody let go is a thing said of much else.
    private static bool Holds(Step step, ExchangeRule rule)
    {
        var (pattern, people) = (rule.Pattern, Recipients(step).ToList());
        if (!step.Fits(pattern with { Words = new HashSet<string>(), Not = new HashSet<string>() })) return false;
        var told = people.SelectMany(m => m.Text.ToLowerInvariant().Split(' ')).Concat(step.Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (told.Overlaps(pattern.Not) || (pattern.Words.Count > 0 && !told.Overlaps(pattern.Words))) return false;
        return !pattern.Modes.Contains("access") || people.Exists(p => p.Sector is "CVL" or "MIL" or "COP");
    }

    private static IEnumerable<Mention> Recipients(Step step) => step.Reports.SelectMany(r => r.Tellings).SelectMany(e => e.Recipients.Concat(e.Others.Where(o => o.Part is "object" or "victim").Select(o => o.Mention)));

    // An article that tells of both as of two is a witness that they are two, but for a stage on the day before or after of an exchange with the count of all.
    private static bool IsSame(Step a, Step b)
    {
        var apart = Math.Max(a.From.DayNumber - b.To.DayNumber, b.From.DayNumber - a.To.DayNumber);
        if (a.IsReal != b.IsReal) return false;
        if (a.Reports.Any(r => b.Reports.Any(o => o.Article == r.Article))) return a.IsDated && b.IsDated && apart == Apart && !MayCountsAgree(a, b);
        if (!MayCountsAgree(a, b)) return false;
        return apart <= (a.IsDated && b.IsDated ? Apart : NewsDelay);
    }

    private static bool MayCountsAgree(Step a, Step b)
    {
        var (one, other) = (Counts(a).ToList(), Counts(b).ToList());
        return one.Count == 0 || other.Count == 0 || (one.Max(n => n.Most) * 2 >= other.Max(n => n.Most) && other.Max(n => n.Most) * 2 >= one.Max(n => n.Most));
    }

    private static IEnumerable<(double Least, double Most)> Counts(Step step) => step.Reports.SelectMany(r => r.Tellings).SelectMany(e => e.Numbers)
        .Where(n => n.Scope == QuantityScope.Event && s_counted.Contains(n.Of) && (n.Least ?? n.Most) is not null).Select(n => (n.Least ?? n.Most!.Value, n.Most ?? n.Least!.Value));

    private static Exchange ExchangeOf(string of, List<Step> steps)
    {
        var counts = steps.SelectMany(Counts).ToList();
        double? least = counts.Count == 0 ? null : counts.Min(n => n.Least), most = counts.Count == 0 ? null : counts.Max(n => n.Most);
        var best = steps.OrderBy(s => s.IsDated ? 0 : 1).ThenBy(s => s.To.DayNumber - s.From.DayNumber).First();
        return new Exchange(of, least, most, best.Time, best.Incident.Status, [.. steps.Select(s => s.Incident.Id)]);
    }
}
