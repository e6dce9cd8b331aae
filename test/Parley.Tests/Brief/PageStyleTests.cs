using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Brief.Wording;
using Xunit;

namespace Parley.Tests.Brief;

/// <summary>The page's colours can be read: WCAG 2 asks 4.5 to 1 for text, 3 to 1 for what a chart is read by.</summary>
public sealed partial class PageStyleTests
{
    private static readonly Dictionary<string, string>[] s_schemes =
        [.. BriefWording.BuiltIn.Style.Split(":root {").Skip(1).Select(block => Colour().Matches(block[..block.IndexOf('}')]).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value))];

    [GeneratedRegex(@"--(\w+): #([0-9a-f]{3,6});")]
    private static partial Regex Colour();

    [Theory]
    [InlineData("ink", "ground", 7)]
    [InlineData("ink", "panel", 7)]
    [InlineData("soft", "ground", 4.5)]
    [InlineData("soft", "panel", 4.5)]
    [InlineData("link", "ground", 4.5)]
    [InlineData("link", "panel", 4.5)]
    [InlineData("mc", "ground", 4.5)]
    [InlineData("mx", "ground", 4.5)]
    [InlineData("ink", "actor", 4.5)]
    [InlineData("ink", "recipient", 4.5)]
    [InlineData("ink", "trigger", 4.5)]
    [InlineData("ink", "place", 4.5)]
    [InlineData("ink", "opening", 4.5)]
    [InlineData("ink", "talks", 4.5)]
    [InlineData("ink", "stalled", 4.5)]
    [InlineData("ink", "agreed", 4.5)]
    [InlineData("ink", "broken", 4.5)]
    [InlineData("mx", "panel", 4.5)]
    public void Text_stands_out_in_every_scheme(string text, string ground, double least)
    {
        Assert.Equal(3, s_schemes.Length);
        Assert.All(s_schemes, scheme => Assert.True(Contrast(scheme[text], scheme[ground]) >= least, $"{text} {scheme[text]} on {ground} {scheme[ground]}: {Contrast(scheme[text], scheme[ground]):0.0}"));
    }

    [Theory]
    [InlineData("mc")]
    [InlineData("mx")]
    public void Numbers_in_the_darkest_field_can_be_read(string kind) =>
        Assert.All(s_schemes, scheme => Assert.True(Contrast(Channels(scheme["ink"]), Mixed(scheme[kind], scheme["panel"], 0.46)) >= 4.5));

    [Fact]
    public void The_style_asks_for_nothing_from_anywhere() => Assert.DoesNotContain("url(", BriefWording.BuiltIn.Style, StringComparison.OrdinalIgnoreCase);

    private static double Contrast(string a, string b) => Contrast(Channels(a), Channels(b));

    private static double Contrast(double[] a, double[] b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double[] Channels(string hex)
    {
        var six = hex.Length == 3 ? string.Concat(hex.Select(c => $"{c}{c}")) : hex;
        return [.. Enumerable.Range(0, 3).Select(i => int.Parse(six.AsSpan(i * 2, 2), NumberStyles.HexNumber) / 255.0)];
    }

    private static double[] Mixed(string over, string under, double share) => [.. Channels(over).Zip(Channels(under), (o, u) => (o * share) + (u * (1 - share)))];

    private static double Luminance(double[] rgb)
    {
        var linear = rgb.Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }
}
