namespace Parley.Evaluation;

/// <summary>Labelled texts of one origin: a gold set, or what a coder made of its texts.</summary>
public sealed class Coding
{
    private readonly Dictionary<string, LabelledText> _byId;
    private readonly ILookup<string, LabelledText> _sentences;

    /// <summary>Makes a coding.</summary>
    /// <param name="name">How reports call it.</param>
    /// <param name="texts">The texts, each identifier once.</param>
    public Coding(string name, IReadOnlyList<LabelledText> texts)
    {
        Name = name;
        Texts = texts;
        _byId = texts.ToDictionary(t => t.Id, StringComparer.Ordinal);
        _sentences = texts.Where(t => StoryOf(t.Id) is not null).ToLookup(t => StoryOf(t.Id)!, StringComparer.Ordinal);
    }

    /// <summary>How reports call it.</summary>
    public string Name { get; }

    /// <summary>The texts in their order.</summary>
    public IReadOnlyList<LabelledText> Texts { get; }

    /// <summary>The text of that identifier; failing that, its sentences, which CAMEO coders call "text_1", "text_2", as one text.</summary>
    public LabelledText? Find(string id)
    {
        if (_byId.TryGetValue(id, out var found)) return found;
        var sentences = _sentences[id].ToList();
        return sentences.Count == 0 ? null : new LabelledText(id)
        {
            Events = [.. sentences.SelectMany(s => s.Events)],
            Tuples = sentences.SelectMany(s => s.Tuples).ToHashSet(),
            IsFailed = sentences.All(s => s.IsFailed),
        };
    }

    /// <summary>The same coding with the words of its texts, where they were missing. Texts that are named by an article's address, as GDELT names them, get its identifier.</summary>
    public Coding With(IReadOnlyCollection<Article> articles)
    {
        var byId = articles.DistinctBy(a => a.Id).ToDictionary(a => a.Id, StringComparer.Ordinal);
        var byUrl = articles.Where(a => a.Url is not null && Find(a.Id) is null).DistinctBy(a => a.Url).DistinctBy(a => a.Id).ToDictionary(a => a.Url!, StringComparer.Ordinal);
        return new(Name, [.. Texts.Select(t => (byId.GetValueOrDefault(t.Id) ?? byUrl.GetValueOrDefault(t.Id)) is { } a ? Of(t, a) : t)]);
    }

    private static LabelledText Of(LabelledText text, Article article) =>
        text with { Id = article.Id, Text = text.Text ?? article.Text, Published = text.Published ?? article.Published };

    private static string? StoryOf(string id)
    {
        var underscore = id.LastIndexOf('_');
        return underscore > 0 && underscore < id.Length - 1 && id.AsSpan(underscore + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? id[..underscore] : null;
    }
}
