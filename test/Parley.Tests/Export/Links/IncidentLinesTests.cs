using System.Text;
using Parley.Export.Links;
using Parley.Linking.Facts;
using Parley.Ontology;
using Parley.Tests.Linking.Series;
using Xunit;

namespace Parley.Tests.Export.Links;

public sealed class IncidentLinesTests
{
    [Fact]
    public void What_was_written_is_read()
    {
        var incident = MadeIncidents.Of(EventClass.Assault, "2031-03-04", "a", "b") with { Mode = "aerial", Cameo = CameoCode.Parse("195"), Echoes = [["a", "b"]], Others = [MadeIncidents.Chad with { Part = "host" }], Reciprocal = true, Because = "a: the same days" };
        var line = LinkJson.Write(incident);
        Assert.Equal(Encoding.UTF8.GetString(line), Encoding.UTF8.GetString(LinkJson.Write(LinkJson.Read(line))));
    }

    [Fact]
    public void What_is_left_out_is_empty()
    {
        var read = LinkJson.Read(LinkJson.Write(MadeIncidents.Of(EventClass.Aid, "2031-03-04") with { Facts = Array.Empty<Fact>() }));
        Assert.Empty(read.Others);
        Assert.Empty(read.Facts);
        Assert.Empty(read.Echoes);
    }

    [Fact]
    public void Processes_are_passed_over_and_what_is_no_incident_is_told()
    {
        var told = new List<long>();
        var good = Encoding.UTF8.GetString(LinkJson.Write(MadeIncidents.Of(EventClass.Aid, "2031-03-04")));
        using var input = new MemoryStream(Encoding.UTF8.GetBytes($"{good}\n\n{{\"process\":\"Chad–Norway\"}}\nnonsense\n{{\"id\":\"a\"}}\n{good}"));
        Assert.Equal(2, IncidentLines.Read(input, (line, _) => told.Add(line)).Count());
        Assert.Equal([4, 5], told);
    }
}
