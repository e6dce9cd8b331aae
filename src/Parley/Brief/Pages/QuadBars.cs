using System.Globalization;
using Parley.Ontology;

namespace Parley.Brief.Pages;

/// <summary>Bars of counts by quad: cooperation above a line, conflict below it, deeds next to the line.</summary>
/// <param name="Zero">Height of the line in the drawing.</param>
/// <param name="Unit">Height of one count.</param>
internal readonly record struct QuadBars(double Zero, double Unit)
{
    private const double Share = 0.72;
    private const int Widest = 56;
    private const int MostLines = 4;

    /// <summary>Bars for so many above and below, in a drawing of that height.</summary>
    /// <param name="up">Most of cooperation.</param>
    /// <param name="down">Most of conflict.</param>
    /// <param name="top">Where the drawing begins.</param>
    /// <param name="height">How high it is.</param>
    public static QuadBars Of(int up, int down, double top, double height)
    {
        var unit = height / (Math.Max(1, up) + Math.Max(1, down));
        return new(top + (Math.Max(1, up) * unit), unit);
    }

    /// <summary>Draws the four bars of a period that begins at <paramref name="x"/> and is <paramref name="step"/> wide.</summary>
    public void Draw(QuadCounts counts, double x, double step, HtmlText html)
    {
        var width = Math.Min(step * Share, Widest);
        var left = x + ((step - width) / 2);
        foreach (var (quad, count, y) in (ReadOnlySpan<(string, int, double)>)[
            ("mc", counts.MaterialCooperation, Zero - (counts.MaterialCooperation * Unit)),
            ("vc", counts.VerbalCooperation, Zero - (counts.Cooperation * Unit)),
            ("mx", counts.MaterialConflict, Zero),
            ("vx", counts.VerbalConflict, Zero + (counts.MaterialConflict * Unit))])
        {
            if (count > 0) html.Raw($"<rect class=\"{quad}\" x=\"{N(left)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(count * Unit)}\"/>\n");
        }
    }

    /// <summary>Draws lines of the scale with their counts.</summary>
    public void DrawScale(int up, int down, (int Left, int Right) edges, HtmlText html)
    {
        var step = Step(Math.Max(up, down));
        for (var n = -(down / step) * step; n <= up; n += step)
        {
            var y = Zero - (n * Unit);
            html.Raw($"<line class=\"grid\" x1=\"{edges.Left}\" x2=\"{edges.Right}\" y1=\"{N(y)}\" y2=\"{N(y)}\"/><text class=\"tick\" x=\"{edges.Left - 8}\" y=\"{N(y + 4)}\" text-anchor=\"end\">{Math.Abs(n)}</text>\n");
        }
    }

    /// <summary>Writes what the colours mean.</summary>
    public static void WriteKey(HtmlText html) => html.Raw("""
        <ul class="key">
        <li class="vc">cooperation in words</li><li class="mc">cooperation in deeds</li><li class="vx">conflict in words</li><li class="mx">conflict in deeds</li>
        </ul>

        """);

    /// <summary>1, 2 or 5 times a power of ten, so that about four lines are drawn up to <paramref name="most"/>.</summary>
    public static int Step(int most)
    {
        var step = 1;
        while (most / step > MostLines) step = step.ToString(CultureInfo.InvariantCulture)[0] == '2' ? step / 2 * 5 : step * 2;
        return step;
    }

    /// <summary>A length in a drawing.</summary>
    public static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
