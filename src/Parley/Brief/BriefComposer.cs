using Parley.Brief.Charts;
using Parley.Brief.Statements;
using Parley.Brief.Wording;
using Parley.Events;

namespace Parley.Brief;

/// <summary>Composes a brief from articles and their records.</summary>
public static class BriefComposer
{
    /// <summary>Composes the brief; without events it has no statements, and its pages say what to do.</summary>
    /// <param name="sources">Articles with their records, in any order; of several with the same identifier the first counts.</param>
    /// <param name="options">Whom and which days it is about.</param>
    /// <exception cref="ArgumentException">The period ends before it begins.</exception>
    /// <exception cref="Lexicons.LexiconException">A file of <c>data/brief/</c> is missing or wrong.</exception>
    public static Brief Compose(IReadOnlyList<BriefSource> sources, BriefOptions options)
    {
        if (options.To < options.From) throw new ArgumentException($"the period ends on {options.To:yyyy-MM-dd}, before it begins on {options.From:yyyy-MM-dd}", nameof(options));
        var wording = BriefWording.BuiltIn;
        var selection = new EventSelection(options, wording.Sides);
        var told = sources.DistinctBy(s => s.Article.Id).Select(s => (Source: s, Events: selection.Of(s).ToList())).Where(s => s.Events.Count > 0)
            .OrderBy(s => s.Source.Article.Published ?? DateOnly.MaxValue).ThenBy(s => s.Source.Article.Id, StringComparer.Ordinal).ToList();
        var entries = told.Select((t, i) => SourceList.Entry(i + 1, t.Source.Article, t.Events.Count)).ToList();
        var events = told.SelectMany((t, i) => t.Events.Select(e => new SourcedEvent(e, t.Source, i + 1))).ToList();
        var statements = new StatementMaker(wording, entries, options.QuotesPerStatement).Make(events);
        var brief = Head(options, events, entries, Math.Max(0, options.SourcesListed)) with
        {
            Statements = statements.Count,
            Sections = [.. wording.Themes.Sections.Select(s => Section(s, statements.Where(t => wording.Themes.SectionOf(t.Events[0].Event) == s.Key), options))],
        };
        return WithCharts(brief, statements);
    }

    private static Brief Head(BriefOptions options, List<SourcedEvent> events, List<SourceEntry> entries, int listed)
    {
        var days = entries.Select(e => e.Published).OfType<DateOnly>().ToList();
        if (days.Count == 0) days = [.. events.Select(e => e.Day).OfType<DateOnly>()];
        DateOnly? from = options.From ?? (days.Count > 0 ? Earlier(days.Min(), options.To) : options.To);
        DateOnly? to = options.To ?? (days.Count > 0 ? Later(days.Max(), options.From) : options.From);
        return new Brief
        {
            Title = Title(options),
            Actor = options.Actor is { Length: > 0 } actor ? PlainText.Line(actor, 120) : null,
            From = from,
            To = to,
            Written = options.Written,
            Events = events.Count,
            Articles = entries.Count,
            Publishers = entries.Select(e => e.Publisher).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            Sources = [.. entries.Take(listed)],
            MoreSources = Math.Max(0, entries.Count - listed),
        };
    }

    private static DateOnly Earlier(DateOnly day, DateOnly? than) => day > than ? than.Value : day;

    private static DateOnly Later(DateOnly day, DateOnly? than) => day < than ? than.Value : day;

    private static string Title(BriefOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.Title)) return PlainText.Line(options.Title, 200);
        return string.IsNullOrWhiteSpace(options.Actor) ? "What happened" : PlainText.Line(options.Actor, 120);
    }

    private static BriefSection Section(SectionRow row, IEnumerable<Statement> statements, BriefOptions options)
    {
        var all = statements.ToList();
        var most = Math.Max(0, options.StatementsPerSection);
        var kept = all.Count <= most ? all : [.. all.OrderByDescending(Weight).Take(most).OrderBy(all.IndexOf)];
        return new BriefSection(row.Key, row.Title, row.About, kept, all.Count - kept.Count, all.Sum(s => s.Events.Count));
    }

    // What more articles tell, what cost lives, what is surer.
    private static double Weight(Statement statement) =>
        statement.Events.Select(e => e.Number).Distinct().Count() + (statement.Events.Any(e => e.Event.Numbers.Count > 0) ? 1 : 0) + statement.Confidence;

    private static Brief WithCharts(Brief brief, List<Statement> statements)
    {
        var happened = statements.Where(s => s.Status is EventStatus.Happened or EventStatus.Ongoing).ToList();
        var shown = brief.Sections.SelectMany(s => s.Statements).Select(s => s.Anchor).ToHashSet();
        return statements.Count == 0 ? brief : brief with
        {
            Timeline = brief is { From: { } from, To: { } to } ? TimelineBuilder.Build(happened, from, to) : null,
            Matrix = SideMatrixBuilder.Build(happened),
            Glance = GlanceWriter.Write(brief, statements, shown),
        };
    }
}
