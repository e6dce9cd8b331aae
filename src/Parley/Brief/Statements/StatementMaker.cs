using Parley.Brief.Wording;
using Parley.Entities;
using Parley.Lexicons;

namespace Parley.Brief.Statements;

/// <summary>Joins events of the same class, parties, status and day into statements.</summary>
internal sealed class StatementMaker
{
    private readonly BriefWording _wording;
    private readonly IReadOnlyList<SourceEntry> _sources;
    private readonly int _mostQuotes;
    private readonly SentenceComposer _sentences;
    private readonly QuoteMaker _quotes;

    /// <summary>Makes statements over numbered articles.</summary>
    public StatementMaker(BriefWording wording, IReadOnlyList<SourceEntry> sources, int mostQuotes)
    {
        (_wording, _sources, _mostQuotes) = (wording, sources, Math.Max(0, mostQuotes));
        var according = new AccordingText(wording.Grammar);
        _sentences = new SentenceComposer(wording, according);
        _quotes = new QuoteMaker(according);
    }

    /// <summary>The statements that the events amount to, in order of time.</summary>
    public List<Statement> Make(IEnumerable<SourcedEvent> events) =>
        [.. events.GroupBy(KeyOf).SelectMany(ByMode).Select(Of).OrderBy(s => s.Day ?? DateOnly.MaxValue).ThenBy(s => s.Events[0].Number).ThenBy(s => s.Events[0].Event.Trigger.Start)];

    // Events without a mode join the most frequent one; those of different modes are different happenings.
    private static IEnumerable<List<SourcedEvent>> ByMode(IGrouping<string, SourcedEvent> group)
    {
        var byMode = group.GroupBy(e => e.Event.Mode).OrderByDescending(g => g.Count()).ToDictionary(g => g.Key ?? "", g => g.ToList());
        if (byMode.Count > 1 && byMode.Remove("", out var unmoded)) byMode.Values.First().AddRange(unmoded);
        return byMode.Values;
    }

    /// <summary>One statement of all these events, whatever their words.</summary>
    public Statement Of(List<SourcedEvent> events)
    {
        events.Sort((a, b) => (a.Number, a.Event.Trigger.Start).CompareTo((b.Number, b.Event.Trigger.Start)));
        var lead = LeadOf(events);
        var told = lead.Event;
        var quotes = QuotesOf(events);
        return new Statement
        {
            Anchor = "s" + StableHash.Of([.. events.Select(e => e.Source.Article.Id + " " + e.Event.Id)]),
            Pieces = _sentences.Compose(lead, events),
            Class = told.Class,
            Quad = ClassScale.QuadOf(told.Class),
            Status = told.Status,
            StatusLabel = _wording.StatusOf(told.Status, SentenceComposer.IsLater(lead)).Label,
            Day = lead.Day,
            Confidence = events.Max(e => e.Event.Confidence),
            ActorSides = SidesOf(told.Actors),
            RecipientSides = SidesOf(told.Recipients),
            Mutual = told.Reciprocal,
            Events = events,
            Quotes = [.. quotes.Take(_mostQuotes)],
            MoreQuotes = Math.Max(0, quotes.Count - _mostQuotes),
        };
    }

    /// <summary>Who did what to whom and where, in a sentence without days, numbers and speakers.</summary>
    public List<Piece> ShortOf(List<SourcedEvent> events) => _sentences.Short(LeadOf(events), events);

    /// <summary>The source sentences of events, the surest first.</summary>
    public List<Quote> QuotesOf(IEnumerable<SourcedEvent> events) =>
        [.. events.SelectMany(e => e.Tellings).GroupBy(e => (e.Number, e.Event.Sentence))
            .OrderByDescending(g => g.Max(e => e.Event.Confidence)).ThenBy(g => g.Key.Number).ThenBy(g => g.Key.Sentence.Start)
            .Select(g => _quotes.Of([.. g], _sources[g.Key.Number - 1]))];

    private static SourcedEvent LeadOf(List<SourcedEvent> events) => events.OrderByDescending(e => e.Event.Mode is not null).ThenByDescending(e => e.Event.Confidence).First();

    private List<string> SidesOf(IReadOnlyList<Mention> parties) => [.. parties.Select(_wording.Sides.SideOf).OfType<string>().Distinct()];

    private static string KeyOf(SourcedEvent told)
    {
        var e = told.Event;
        var parties = e.Reciprocal
            ? Names(e.Actors.Concat(e.Recipients))
            : Names(e.Actors) + "\u001e" + Names(e.Recipients);
        // Without any party there is nothing to tell two happenings apart by, but their words.
        var words = parties.Length > 1 ? "" : $"{told.Number}:{e.Trigger.Start}";
        return string.Join('\u001d', e.Class, e.Status, told.Day?.DayNumber, parties, words);
    }

    private static string Names(IEnumerable<Mention> parties) =>
        string.Join('\u001f', parties.Select(p => p.Name.Trim().ToLowerInvariant()).Select(n => n.StartsWith("the ", StringComparison.Ordinal) ? n[4..] : n).Distinct().Order(StringComparer.Ordinal));
}
