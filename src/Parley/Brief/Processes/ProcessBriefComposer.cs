using Parley.Brief.Charts;
using Parley.Brief.Statements;
using Parley.Brief.Wording;
using Parley.Linking;
using Parley.Linking.Processes;
using Parley.Linking.Series;

namespace Parley.Brief.Processes;

/// <summary>Composes the page of a process from linked records.</summary>
public static class ProcessBriefComposer
{
    /// <summary>Composes it; of a process of which nothing is told every part says so in words.</summary>
    /// <param name="sources">The articles with the records that were linked, in any order.</param>
    /// <param name="linked">What <see cref="RecordLinker"/> made of these records.</param>
    /// <param name="process">One of its processes, or what <see cref="ProcessNames"/> found.</param>
    /// <param name="options">Since when, and how much is shown.</param>
    /// <exception cref="Lexicons.LexiconException">A file of <c>data/brief/</c> is missing or wrong.</exception>
    public static ProcessBrief Compose(IReadOnlyList<BriefSource> sources, LinkedRecords linked, Process process, ProcessBriefOptions options)
    {
        var wording = BriefWording.BuiltIn;
        var told = process.Incidents.Concat(process.Attacks).Concat(process.Agreements.SelectMany(a => a.Broken.Concat(a.Kept))).ToHashSet(StringComparer.Ordinal);
        var incidents = linked.Incidents.Where(i => told.Contains(i.Incident.Id)).ToList();
        var teller = new IncidentTeller(wording, sources, incidents, Math.Max(0, options.QuotesPerFinding));
        var sentences = new ProcessSentences(wording);
        var parts = new ProcessParts(process, teller, sentences);
        var words = wording.Processes;
        var since = options.Since ?? process.Latest?.AddMonths(-1);
        var days = teller.Sources.Select(s => s.Published).OfType<DateOnly>().ToList();
        (string, IReadOnlyList<Piece>?)[] dates = [("since", DayOf(since)), ("day", DayOf(process.Latest))];
        var most = Math.Max(1, options.FindingsPerPart);
        return new ProcessBrief
        {
            Title = string.IsNullOrWhiteSpace(options.Title) ? PlainText.Line(process.Name, 200) : PlainText.Line(options.Title, 200),
            Process = PlainText.Line(process.Name, 200),
            Since = since,
            From = days.Count > 0 ? days.Min() : null,
            To = days.Count > 0 ? days.Max() : null,
            Written = options.Written,
            Incidents = incidents.Count,
            Articles = teller.Sources.Count,
            State = new(words.Heading("state", dates), new StateOfPlay(process, teller, sentences).Lines()),
            Changes = Latest(words.Heading("changes", dates), since is { } day ? new ChangeList(process, teller, sentences, day).Read() : [], most),
            CourseHeading = words.Heading("course"),
            Course = CourseBuilder.Build(process, words, days),
            Turns = Latest(words.Heading("turns"), parts.Turns(), most),
            Rounds = parts.Rounds(),
            Agreements = Latest(words.Heading("agreements"), parts.Agreements(), most),
            Exchanges = Latest(words.Heading("exchanges"), parts.Exchanges(), most),
            Positions = parts.Positions(),
            Ground = new(words.Heading("ground"), [.. parts.Ground().Take(most)], Math.Max(0, process.Attacks.Count - most)),
            Series = SeriesOf(process, incidents, sentences),
            SeriesAbout = words.Words("series.about"),
            Disputes = new(words.Heading("disputes"), parts.Disputes()),
            Sources = [.. teller.Sources.Take(Math.Max(0, options.SourcesListed))],
            MoreSources = Math.Max(0, teller.Sources.Count - Math.Max(0, options.SourcesListed)),
        };
    }

    private static FindingList Latest(PartHeading heading, IReadOnlyList<Finding> findings, int most) => new(heading, [.. findings.TakeLast(most)], Math.Max(0, findings.Count - most));

    private static IReadOnlyList<Piece> DayOf(DateOnly? day) => day is { } known ? [new Piece(DayText.Of(known))] : [];

    // What the parties have part in together, and the attacks, as the process reads them: "the guerrillas" are a party there.
    private static PairSeries SeriesOf(Process process, IEnumerable<LinkedIncident> incidents, ProcessSentences sentences)
    {
        var between = process.Between.Concat(process.Attacks).ToHashSet(StringComparer.Ordinal);
        List<Incident> counted = [.. incidents.Select(i => i.Incident).Where(i => between.Contains(i.Id))];
        return SeriesBuilder.Build(counted, sentences.Name(process.Parties[0]), ProcessSentences.InRow([.. process.Parties.Skip(1).Select(sentences.Name)]), new());
    }
}
