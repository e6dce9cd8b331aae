using Parley.Brief;
using Parley.Entities;
using Parley.Events;
using Parley.Events.Attributions;
using Parley.Ontology;

namespace Parley.Tests.Brief;

/// <summary>Articles with records made by hand, so that the tests do not hang on what the coder finds.</summary>
internal static class MadeSources
{
    public static readonly DateTimeOffset Written = new(2025, 3, 15, 9, 30, 0, TimeSpan.Zero);

    public static BriefOptions Options => new() { Written = Written };

    public static Mention Party(string text, string words, string? country = null, string? sector = null)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new Mention { Start = at, End = at + words.Length, Text = words, Name = words, Country = country, Sector = sector, Code = country + sector };
    }

    public static Place In(string text, string name, string country)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        return new Place { Start = at, End = at + name.Length, Text = name, Name = name, Country = country, Granularity = "city" };
    }

    public static EventTime On(string day, string basis = "stated") =>
        new() { From = DateOnly.Parse(day), To = DateOnly.Parse(day), Granularity = "day", Basis = basis };

    /// <summary>An event told by the whole text.</summary>
    public static Event Told(string text, EventClass kind, string trigger) => new()
    {
        Id = StableHash.Of(text, trigger, kind.ToString()),
        Class = kind,
        Trigger = Words.Of(text, new TextSpan(text.IndexOf(trigger, StringComparison.Ordinal), text.IndexOf(trigger, StringComparison.Ordinal) + trigger.Length)),
        Sentence = new TextSpan(0, text.Length),
        Status = EventStatus.Happened,
        Rule = "made.tsv:1",
        Because = "made by hand",
        Confidence = 0.9,
    };

    public static BriefSource Source(Article article, params Event[] events) => Source(article, [], events);

    public static BriefSource Source(Article article, Attribution[] attributions, params Event[] events) =>
        new(article, new CodedArticle { Id = article.Id, Coder = "made", Lexicon = "made", Events = events, Attributions = attributions });

    /// <summary>"Norway praised Chad in Oslo.", with parties and place.</summary>
    public static BriefSource Praise(string id = "praise", string published = "2025-03-14", EventTime? time = null)
    {
        const string Text = "Norway praised Chad in Oslo.";
        var told = Told(Text, EventClass.Support, "praised") with
        {
            Cameo = CameoCode.Parse("051"),
            Actors = [Party(Text, "Norway", "NOR")],
            Recipients = [Party(Text, "Chad", "TCD")],
            Place = In(Text, "Oslo", "NOR"),
            Time = time ?? On(published, "publication"),
        };
        return Source(new Article(id, Text) { Title = "Praise for Chad", Published = DateOnly.Parse(published), Publisher = "Wire " + id, Url = "https://example.org/" + id }, told);
    }

    public static string Html(IReadOnlyList<BriefSource> sources, BriefOptions? options = null)
    {
        var writer = new StringWriter();
        BriefHtml.Write(BriefComposer.Compose(sources, options ?? Options), writer);
        return writer.ToString();
    }

    public static string Markdown(IReadOnlyList<BriefSource> sources, BriefOptions? options = null)
    {
        var writer = new StringWriter();
        BriefMarkdown.Write(BriefComposer.Compose(sources, options ?? Options), writer);
        return writer.ToString();
    }
}
