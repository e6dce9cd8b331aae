namespace Parley.Tests.Events;

/// <summary>A case of a page that lists texts after "- " and under each, after "  - ", a line for each event.</summary>
/// <param name="Text">The text to code.</param>
/// <param name="Expected">The lines, in the order of the events.</param>
internal sealed record ListedCase(string Text, string Expected)
{
    /// <summary>The cases in the order of the page.</summary>
    public static List<ListedCase> ReadPage(string path)
    {
        var lines = Repository.Read(path).Split('\n');
        return
        [
            .. Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("- ", StringComparison.Ordinal)).Select(i => new ListedCase(lines[i][2..],
                string.Join('\n', lines.Skip(i + 1).TakeWhile(l => l.StartsWith("  - ", StringComparison.Ordinal)).Select(l => l[4..])))),
        ];
    }
}
