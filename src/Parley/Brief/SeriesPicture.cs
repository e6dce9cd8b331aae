using Parley.Brief.Pages;
using Parley.Brief.Wording;
using Parley.Linking.Series;

namespace Parley.Brief;

/// <summary>Writes the series of two sides as an SVG file that needs nothing else; it can be read on light and dark screens.</summary>
public static class SeriesPicture
{
    /// <summary>Writes the file.</summary>
    /// <param name="series">What it shows.</param>
    /// <param name="writer">Should write UTF-8, which is what XML is in where nothing is said.</param>
    /// <exception cref="ArgumentException">The series has no periods.</exception>
    public static void Write(PairSeries series, TextWriter writer)
    {
        if (series.Points.Count == 0) throw new ArgumentException("there is nothing to draw: the series has no periods", nameof(series));
        SeriesPlot.DrawAlone(series, BriefWording.BuiltIn.Style, new HtmlText(writer));
    }
}
