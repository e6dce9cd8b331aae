using Parley.Lexicons.Processes;
using Parley.Linking.Processes.Parties;

namespace Parley.Linking.Processes;

/// <summary>Of which processes each article is: those of which it names two parties that face each other, in their time.</summary>
internal sealed class ArticleScopes
{
    private readonly Dictionary<KnownProcess, ProcessParties> _parties = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, HashSet<KnownProcess>> _of = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<KnownProcess>> _main = new(StringComparer.Ordinal);
    private readonly HashSet<KnownProcess> _told = new(ReferenceEqualityComparer.Instance);

    /// <summary>Looks through the articles.</summary>
    /// <param name="known">The processes.</param>
    /// <param name="rows">Who is a state, and words by kind.</param>
    /// <param name="articles">One report of each article.</param>
    public ArticleScopes(IReadOnlyList<KnownProcess> known, ProcessLexicon rows, IEnumerable<Report> articles)
    {
        foreach (var process in known) _parties[process] = new ProcessParties(process, rows);
        foreach (var article in articles) Look(article, known);
    }

    /// <summary>Whether any article is of the process.</summary>
    public bool Any(KnownProcess process) => _told.Contains(process);

    /// <summary>Whether a report's article is of the process.</summary>
    public bool IsOf(KnownProcess process, Report report) => _of.TryGetValue(report.Article, out var of) && of.Contains(process);

    /// <summary>Whether a report's article is of no other process more than of this one.</summary>
    public bool IsMain(KnownProcess process, Report report) => _main.TryGetValue(report.Article, out var main) && main.Contains(process);

    /// <summary>Who is who in a process.</summary>
    public ProcessParties Parties(KnownProcess process) => _parties[process];

    private void Look(Report article, IReadOnlyList<KnownProcess> known)
    {
        var of = known.Where(p => _parties[p].IsToldIn(article) && IsInTime(p, article, known)).ToList();
        if (of.Count == 0 && OfRebels(article, known) is { } process) of.Add(process);
        if (of.Count == 0) return;
        _of[article.Article] = new HashSet<KnownProcess>(of, ReferenceEqualityComparer.Instance);
        var most = of.Max(p => _parties[p].Weight(article));
        _main[article.Article] = new HashSet<KnownProcess>(of.Where(p => _parties[p].Weight(article) == most), ReferenceEqualityComparer.Instance);
        _told.UnionWith(of);
    }

    // "Rebels loyal to X" of whom no name is told: the group of their country that is in talks at the time; of several the one whose mediators the article names most.
    private KnownProcess? OfRebels(Report article, IReadOnlyList<KnownProcess> known)
    {
        if (article.Published is not { } day) return null;
        var likely = known.Where(p => p.Validity.Holds(day) && _parties[p].IsOfRebelsIn(article)).OrderByDescending(MediatorsIn).Take(2).ToList();
        return likely.Count == 1 || (likely.Count == 2 && MediatorsIn(likely[0]) > MediatorsIn(likely[1])) ? likely[0] : null;

        int MediatorsIn(KnownProcess process) => process.Mediators.Sum(m => article.Named.Times.GetValueOrDefault(m));
    }

    // Of two processes of the same dispute the one whose time it is.
    private bool IsInTime(KnownProcess process, Report article, IReadOnlyList<KnownProcess> known)
    {
        if (article.Published is not { } day || process.Validity.Holds(day)) return true;
        return process.IsInNews(day) && !known.Any(o => o != process && o.Validity.Holds(day) && o.Parties.Intersect(process.Parties).Count() > 1 && _parties[o].IsToldIn(article));
    }
}
