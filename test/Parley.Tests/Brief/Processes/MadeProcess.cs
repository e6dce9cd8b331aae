using AngleSharp.Html.Dom;
using Parley.Brief;
using Parley.Brief.Processes;
using Parley.Entities;
using Parley.Events;
using Parley.Linking;
using Parley.Linking.Processes;
using Parley.Ontology;
using Parley.Tests.Linking.Processes;

namespace Parley.Tests.Brief.Processes;

/// <summary>Briefs of a process made up, from records made by hand: the articles' texts have the words where the records say.</summary>
internal static class MadeProcess
{
    public static ProcessBriefOptions Options => new() { Written = MadeSources.Written };

    /// <summary>An attack of one of the two, with so many killed.</summary>
    public static Event Attack(string? day, int killed, params Mention[] actors) => MadeNews.Event(EventClass.Assault, "190", day, actors, [MadeNews.Tonga], "shell") with
    {
        Numbers = [new Quantity { Of = "killed", Unit = "person", Least = killed, Most = killed, Start = 0, End = 2, Text = $"{killed}" }],
    };

    public static BriefSource Source(CodedArticle record, string publisher = "Lagoon Post", string? words = null, string? url = null)
    {
        var text = string.Concat(Enumerable.Range(0, Math.Max(1, record.Events.Count)).Select(i => $"{words ?? "Told of event " + i} the".PadRight(20)[..20] + "deed".PadRight(79, 'x') + " "));
        return new(new Article(record.Id, text) { Title = words ?? "News of " + record.Id, Publisher = words ?? publisher, Published = record.Published, Url = url }, record with { Publisher = words ?? publisher });
    }

    public static ProcessBrief Composed(IReadOnlyList<BriefSource> sources, ProcessBriefOptions? options = null, string name = "Malta-Tonga")
    {
        var linked = RecordLinker.Link(MadeNews.Lexicon, sources.Select(s => s.Coded));
        return ProcessBriefComposer.Compose(sources, linked, new ProcessNames(MadeNews.Lexicon, linked.Processes).Find(name)!, options ?? Options);
    }

    public static ProcessBrief Composed(params CodedArticle[] records) => Composed([.. records.Select(r => Source(r))]);

    public static IHtmlDocument Page(ProcessBrief brief)
    {
        using var writer = new StringWriter();
        ProcessBriefHtml.Write(brief, writer);
        return HtmlChecks.IsSound(writer.ToString());
    }

    public static string Markdown(ProcessBrief brief)
    {
        using var writer = new StringWriter();
        ProcessBriefMarkdown.Write(brief, writer);
        return writer.ToString();
    }

    public static string Said(Finding finding) => string.Concat(finding.Pieces.Select(p => p.Text));
}
