using Parley.Brief.Pages;
using Parley.Linking.Processes;
using Xunit;
using static Parley.Tests.Brief.Processes.MadeProcess;
using static Parley.Tests.Linking.Processes.MadeNews;

namespace Parley.Tests.Brief.Processes;

public sealed class CourseTests
{
    [Fact]
    public void Bands_follow_each_other_and_old_rounds_are_counted()
    {
        var course = Composed(Article("2024-03-05", Talks("2024-03-04", Suva), Talks("2023-06-01", Suva)), Article("2024-10-01", Talks("2024-09-30", Suva))).Course!;
        Assert.Equal(1, course.Outside);
        Assert.Equal(2, course.Marks.Count);
        Assert.Equal(Day("2024-10-01"), course.Latest);
        Assert.All(course.Bands.Zip(course.Bands.Skip(1)), p => Assert.Equal(p.First.To, p.Second.From));
        Assert.Contains(course.Bands, b => b.Status == ProcessStatus.Stalled);
    }

    [Fact]
    public void Marks_and_labels_are_within_the_picture()
    {
        var brief = Composed([.. Enumerable.Range(1, 12).Select(i => Article($"2024-{i:00}-15", Talks($"2024-{i:00}-14", Suva)))]);
        var svg = Page(brief).QuerySelector("svg.course")!;
        var box = svg.GetAttribute("viewBox")!.Split(' ').Select(double.Parse).ToArray();
        Assert.Equal(12, svg.QuerySelectorAll("rect.mark").Length);
        Assert.All(svg.QuerySelectorAll("rect.mark, rect.band"), r => Assert.InRange(double.Parse(r.GetAttribute("x")!) + double.Parse(r.GetAttribute("width")!), 0, box[2]));
        Assert.All(svg.QuerySelectorAll("text"), t => Assert.InRange(double.Parse(t.GetAttribute("y")!), 0, box[3]));
    }

    [Fact]
    public void Labels_that_would_touch_go_into_another_row()
    {
        var rows = new LabelRows(5);
        Assert.Equal([0, 1, 0], new[] { rows.Place(0, 40), rows.Place(20, 40), rows.Place(60, 10) });
        Assert.Equal(2, rows.Count);
    }
}
