using System.Text.Json;

namespace Parley.Tests.Cli;

/// <summary>Small articles of our own for the command line's tests.</summary>
internal static class Samples
{
    public const string Visit = "Egypt's foreign minister met Iranian envoys in Cairo on Monday. Russian forces shelled Kharkiv, killing at least three people.";

    /// <summary>A line of JSON Lines.</summary>
    public static string Line(string id, string text, string published = "2025-11-18") =>
        $$"""{"id":{{JsonSerializer.Serialize(id)}},"text":{{JsonSerializer.Serialize(text)}},"published":"{{published}}","title":"Talks"}""" + "\n";

    /// <summary>That many different articles.</summary>
    public static string Lines(int count) => string.Concat(Enumerable.Range(1, count).Select(i => Line($"a{i}",
        $"President Number {i} of Turkey visited Egypt on Monday. Rebels attacked {i} villages in Sudan and killed {i} soldiers. The United States condemned the attack.")));
}
