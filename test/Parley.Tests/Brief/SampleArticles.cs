namespace Parley.Tests.Brief;

/// <summary>The plain-text samples, whose head is lines of <c>Name: value</c>.</summary>
internal static class SampleArticles
{
    public static IEnumerable<Article> Read() => Repository.Files("samples/articles", "*.txt").Select(file =>
    {
        var parts = File.ReadAllText(file).Split("\n\n", 2);
        var head = parts[0].Split('\n').Select(l => l.Split(": ", 2)).ToDictionary(l => l[0], l => l[1]);
        return new Article(Path.GetFileName(file), parts[1])
        {
            Title = head["Title"],
            Published = DateOnly.Parse(head["Published"]),
            Publisher = head["Publisher"],
            Url = head["Url"],
        };
    });
}
