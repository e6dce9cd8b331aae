using System.Xml.Linq;
using Parley.Brief;
using Parley.Brief.Pages;
using Parley.Linking.Series;
using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Brief;

public sealed class SeriesSvgTests
{
    private const string Hostile = "<script>alert('x')</script> & \"co\" ]]>";

    [Fact]
    public void A_page_has_the_drawing_and_the_numbers_behind_it()
    {
        var page = HtmlChecks.IsSound(Page(Made(12, "Norway")));
        Assert.Equal(12, page.QuerySelectorAll("polyline.score").Single().GetAttribute("points")!.Split(' ').Length);
        Assert.Equal(2, page.QuerySelectorAll("line.change").Length);
        Assert.Contains("conflict 0.5 → 6", page.QuerySelector("text.change.conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(12, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("from 1 Jul 2030 on conflict 0.5 → 6 a month", page.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Strangers_names_are_words_and_nothing_else()
    {
        Assert.Contains(Hostile, HtmlChecks.IsSound(Page(Made(3, Hostile))).QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Hostile, Svg(Made(3, Hostile)).Descendants().First(e => e.Name.LocalName == "title").Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(1000)]
    public void A_file_is_sound_xml_and_all_is_within_the_picture(int points)
    {
        var svg = Svg(Made(points, "Norway"));
        Assert.Equal("svg", svg.Root!.Name.LocalName);
        var box = svg.Root.Attribute("viewBox")!.Value.Split(' ').Select(double.Parse).ToArray();
        foreach (var rect in svg.Descendants().Where(e => e.Name.LocalName == "rect" && e.Attribute("x") is not null))
        {
            Assert.InRange((double)rect.Attribute("x")!, 0, 960);
            Assert.InRange((double)rect.Attribute("y")! + (double)rect.Attribute("height")!, box[1], box[1] + box[3]);
        }

        Assert.Contains("prefers-color-scheme: dark", svg.Descendants().First(e => e.Name.LocalName == "style").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_of_changes_do_not_cover_each_other()
    {
        var made = Made(400, "Norway");
        var series = made with { Changes = [.. Enumerable.Range(1, 9).Select(i => new RateChange(i % 2 == 0, made.Points[i * 40].From, i, i + 1))] };
        var rows = Svg(series).Descendants().Where(e => e.Name.LocalName == "text" && ((string?)e.Attribute("class"))?.StartsWith("change", StringComparison.Ordinal) == true).GroupBy(e => (double)e.Attribute("y")!).ToList();
        Assert.InRange(rows.Count, 2, 6);
        foreach (var row in rows)
        {
            var spans = row.Select(e => (X: (double)e.Attribute("x")!, Width: e.Value.Length * 7.5, IsEnd: (string?)e.Attribute("text-anchor") == "end")).Select(l => l.IsEnd ? (From: l.X - l.Width, To: l.X) : (From: l.X, To: l.X + l.Width)).OrderBy(l => l.From).ToList();
            Assert.All(spans.Zip(spans.Skip(1)), p => Assert.True(p.First.To <= p.Second.From));
        }
    }

    [Fact]
    public void Of_nothing_there_is_no_picture()
    {
        var nothing = Made(0, "Norway");
        Assert.DoesNotContain("<svg", Page(nothing), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SeriesPicture.Write(nothing, TextWriter.Null));
    }

    private static XDocument Svg(PairSeries series)
    {
        using var writer = new StringWriter();
        SeriesPicture.Write(series, writer);
        return XDocument.Parse(writer.ToString());
    }

    private static string Page(PairSeries series)
    {
        using var writer = new StringWriter();
        var html = new HtmlText(writer).Raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Series</title></head><body><h1>Series</h1>\n");
        SeriesSvg.Write(series, html);
        html.Raw("</body></html>\n");
        return writer.ToString();
    }

    private static PairSeries Made(int points, string other)
    {
        var months = Enumerable.Range(0, points).Select(i => new DateOnly(2030, 1, 1).AddMonths(i));
        List<SeriesPoint> made = [.. months.Select((m, i) => new SeriesPoint(m, m.AddMonths(1).AddDays(-1), new QuadCounts(i % 3, 1, i % 2, i % 7), i % 2 == 0 ? 9.5 : -20, i % 4))];
        return new PairSeries { One = "Chad", Other = other, Unit = SeriesUnit.Month, Points = made, Changes = points < 12 ? [] : [new(IsConflict: true, made[6].From, 0.5, 6), new(IsConflict: false, made[8].From, 3, 0.25)] };
    }
}
