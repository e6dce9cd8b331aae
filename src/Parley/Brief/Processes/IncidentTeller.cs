using Parley.Brief.Statements;
using Parley.Brief.Wording;
using Parley.Linking;
using Parley.Linking.Series;

namespace Parley.Brief.Processes;

/// <summary>Tells incidents in sentences and quotes the articles that report them; articles that are copies of one are quoted once.</summary>
internal sealed class IncidentTeller
{
    private readonly Dictionary<string, LinkedIncident> _incidents;
    private readonly Dictionary<string, (BriefSource Source, int Number)> _sources;
    private readonly StatementMaker _statements;
    private readonly BriefWording _wording;
    private readonly int _mostQuotes;

    /// <summary>Numbers the articles that report the incidents, in order of publication.</summary>
    public IncidentTeller(BriefWording wording, IEnumerable<BriefSource> sources, IEnumerable<LinkedIncident> incidents, int mostQuotes)
    {
        _incidents = incidents.ToDictionary(i => i.Incident.Id, StringComparer.Ordinal);
        var told = _incidents.Values.SelectMany(i => i.Reports).GroupBy(r => r.Article).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        List<BriefSource> telling = [.. sources.DistinctBy(s => s.Article.Id).Where(s => told.ContainsKey(s.Article.Id)).OrderBy(s => s.Article.Published ?? DateOnly.MaxValue).ThenBy(s => s.Article.Id, StringComparer.Ordinal)];
        _sources = telling.Select((s, i) => (s, i + 1)).ToDictionary(s => s.s.Article.Id, s => (s.s, s.Item2), StringComparer.Ordinal);
        Sources = [.. telling.Select((s, i) => SourceList.Entry(i + 1, s.Article, told[s.Article.Id]))];
        (_wording, _statements, _mostQuotes) = (wording, new StatementMaker(wording, Sources, mostQuotes), mostQuotes);
    }

    /// <summary>The articles in the order of their numbers.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; }

    /// <summary>The incident; null where it is not among those told.</summary>
    public Incident? Of(string id) => _incidents.GetValueOrDefault(id)?.Incident;

    /// <summary>The whole sentence: who, what, whom, where, when, how many, according to whom.</summary>
    public IReadOnlyList<Piece> Sentence(string id) => EventsOf(id) is { Count: > 0 } events ? _statements.Of(events).Pieces : [];

    /// <summary>Who did what to whom, and where.</summary>
    public IReadOnlyList<Piece> Short(string id) => EventsOf(id) is { Count: > 0 } events ? _statements.ShortOf(events) : [];

    /// <summary>Quotations in the order of the incidents, but what happened before what was planned or denied, and every article before a second sentence of one.</summary>
    /// <param name="ids">The incidents.</param>
    /// <param name="latestFirst">Whether the latest article is quoted first: of a silence it knows most.</param>
    public Evidence EvidenceOf(IEnumerable<string> ids, bool latestFirst = false)
    {
        var quotes = ids.Distinct().Where(_incidents.ContainsKey).GroupBy(id => SidePairs.IsReal(_incidents[id].Incident)).OrderByDescending(g => g.Key)
            .SelectMany(g => g.SelectMany(id => _statements.QuotesOf(EventsOf(id)))).DistinctBy(q => (q.Number, string.Concat(q.Pieces.Select(p => p.Text)))).ToList();
        if (latestFirst) quotes = [.. quotes.OrderByDescending(q => q.Published)];
        var firsts = quotes.DistinctBy(q => q.Number).ToList();
        List<Quote> all = [.. firsts, .. quotes.Except(firsts)];
        return new Evidence([.. all.Take(_mostQuotes)], Math.Max(0, all.Count - _mostQuotes));
    }

    /// <summary>What one article says of an incident.</summary>
    public Evidence EvidenceIn(string id, string article)
    {
        if (!_incidents.TryGetValue(id, out var linked)) return Evidence.None;
        return new Evidence([.. _statements.QuotesOf(linked.Reports.Where(r => r.Article == article).SelectMany(Sourced)).Take(1)], 0);
    }

    /// <summary>How many articles tell of it; copies of one count once.</summary>
    public int Witnesses(string id) => EventsOf(id).Select(e => e.Number).Distinct().Count();

    /// <summary>Day of the first article that tells of any of them.</summary>
    public DateOnly? FirstTold(IEnumerable<string> ids) => ids.Where(_incidents.ContainsKey).SelectMany(id => _incidents[id].Reports).Min(r => r.Published);

    /// <summary>How many people were killed, injured and the like, each as the range over all reports: "9 to 11 killed".</summary>
    public IReadOnlyList<string> Casualties(string id) => CountText.Of(EventsOf(id).Select(e => e.Event with { Numbers = [.. e.Event.Numbers.Where(n => n.Unit is null or "person")] }), done: true, _wording);

    private List<SourcedEvent> EventsOf(string id)
    {
        if (!_incidents.TryGetValue(id, out var linked)) return [];
        var copies = linked.Incident.Echoes.SelectMany(g => g.Skip(1)).ToHashSet(StringComparer.Ordinal);
        return [.. linked.Reports.Where(r => !copies.Contains(r.Article)).SelectMany(Sourced)];
    }

    private IEnumerable<SourcedEvent> Sourced(Report report)
    {
        if (_sources.TryGetValue(report.Article, out var told)) yield return new SourcedEvent(report.Event, told.Source, told.Number);
    }
}
