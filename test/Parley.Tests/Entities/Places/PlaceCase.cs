using System.Runtime.CompilerServices;
using System.Text;

namespace Parley.Tests.Entities.Places;

/// <summary>A line of <c>Cases/Entities/Places.md</c>: a sentence, its places, and where they are.</summary>
internal sealed record PlaceCase(string Text, IReadOnlyList<TextSpan> Spans, IReadOnlyList<string> Where)
{
    public static IEnumerable<PlaceCase> All([CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Cases", "Entities", "Places.md")).Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => Read(l[2..]));

    private static PlaceCase Read(string line)
    {
        var parts = line.Split(" => ");
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var start = 0;
        foreach (var c in parts[0])
        {
            if (c == '[') start = text.Length;
            else if (c == ']') spans.Add(new TextSpan(start, text.Length));
            else text.Append(c);
        }

        return new PlaceCase(text.ToString(), spans, parts.Length > 1 ? parts[1].Split(" | ") : []);
    }
}
