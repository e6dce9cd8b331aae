namespace Parley.Tests.Events.Attributions;

/// <summary>A case of the page on attribution: a text, and who says what in it.</summary>
/// <param name="Name">Heading on the page.</param>
/// <param name="Text">The text to read.</param>
/// <param name="Expected">Lines "source | cue | content" in order of the cues.</param>
internal sealed record AttributionCase(string Name, string Text, string Expected)
{
    /// <summary>The cases in the order of the page.</summary>
    public static List<AttributionCase> ReadPage() =>
        [.. Repository.Read("test/Parley.Tests/Cases/Events/Attribution.md").Split("\n## ").Skip(1).Select(Read)];

    private static AttributionCase Read(string section)
    {
        var lines = section.Split('\n');
        var text = lines.Where(l => l.StartsWith('>')).Select(l => l.Length > 1 ? l[2..] : "");
        var expected = lines.Skip(1).Where(l => l.Length > 0 && !l.StartsWith('>'));
        return new(lines[0], string.Join('\n', text), string.Join('\n', expected));
    }
}
