using System.Globalization;
using System.Text.RegularExpressions;

namespace Parley.Tests.Entities.Actors;

/// <summary>A line of <c>Cases/Entities/Actors.md</c> or <c>Communities.md</c>.</summary>
/// <param name="Line">The whole line: names the case.</param>
/// <param name="Article">The sentence, with its day of publication where the line has one.</param>
/// <param name="Actors">Phrases that mean an actor, each with "country sector".</param>
/// <param name="Others">Phrases that mean none.</param>
internal sealed partial record ActorCase(string Line, Article Article, IReadOnlyList<(string Phrase, string Who)> Actors, IReadOnlyList<string> Others)
{
    public static List<ActorCase> ReadPage(string page) =>
        [.. Repository.Read($"test/Parley.Tests/Cases/Entities/{page}").Split('\n').Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => Read(l[2..]))];

    private static ActorCase Read(string line)
    {
        var parts = line.Split(" => ");
        DateOnly? day = DateStart().Match(parts[0]) is { Success: true } date ? DateOnly.Parse(date.Groups[1].Value, CultureInfo.InvariantCulture) : null;
        var sentence = DateStart().Replace(parts[0], "");
        var others = OtherMark().Matches(sentence).Select(m => m.Groups[1].Value).ToList();
        var marked = MarkedText.Read(OtherMark().Replace(sentence, "$1"));
        var who = parts.Length > 1 ? parts[1].Split(" | ") : [];
        return new ActorCase(line, new Article("case", marked.Text) { Published = day },
            [.. marked.Spans.Select((s, i) => (s.Of(marked.Text), who[i]))], others);
    }

    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d): ")]
    private static partial Regex DateStart();

    [GeneratedRegex(@"\[! ([^\]]*)\]")]
    private static partial Regex OtherMark();
}
