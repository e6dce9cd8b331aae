using System.Runtime.CompilerServices;

namespace Parley.Tests.Entities.Introductions;

/// <summary>A line of <c>Cases/Entities/Introductions.md</c>: a sentence, and what it teaches.</summary>
internal sealed record IntroductionCase(string Text, IReadOnlyList<string> Teaches)
{
    public static IEnumerable<IntroductionCase> All([CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Cases", "Entities", "Introductions.md")).Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => Read(l[2..]));

    private static IntroductionCase Read(string line)
    {
        var parts = line.Split(" => ");
        return new IntroductionCase(parts[0], parts.Length > 1 ? parts[1].Split(" | ") : []);
    }
}
