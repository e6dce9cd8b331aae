using Parley.Events;
using Parley.Export.Links;
using Parley.Linking.Processes;
using Parley.Ontology;
using Xunit;
using static Parley.Tests.Linking.Processes.MadeNews;

namespace Parley.Tests.Linking.Processes;

public sealed class ProcessTests
{
    [Fact]
    public void Repeated_negotiations_of_two_sides_are_a_process_of_their_own()
    {
        CodedArticle Negotiation(string day) => Article(day, Event(EventClass.Consult, "046", day, [Malta, Peru], null, "negotiation")) with { Mentions = [Malta, Peru] };
        Assert.Empty(Read(Negotiation("2024-01-01"), Negotiation("2024-02-01")));
        var found = Assert.Single(Read(Negotiation("2024-01-01"), Negotiation("2024-02-01"), Negotiation("2024-03-01")));
        Assert.Equal(("Malta–Peru", 3), (found.Name, found.Rounds.Count));
    }

    [Fact]
    public void A_line_has_all_lists_and_no_empty_values()
    {
        var line = System.Text.Encoding.UTF8.GetString(LinkJson.Write(Course(Article("2024-03-05", Talks("2024-03-04", Suva)))));
        const string Expected = """{"process":"Malta–Tonga","parties":["MLT","TON"],"mediators":[],"hosts":["FJI"],"venues":["Suva"],"status":"talks","since":"2024-03-04","rounds":[{"from":"2024-03-04","to":"2024-03-04","place":"Suva","present":["MLT","TON"],"absent":[],"mediators":[],"status":"held","incidents":[""";
        Assert.Equal(Expected, line[..Expected.Length]);
        Assert.DoesNotContain("null", line, StringComparison.Ordinal);
    }

    [Fact]
    public void One_article_of_a_journey_tells_the_course_so_far()
    {
        const string Text = """
            President Isaias Afwerki of Eritrea Flies to Ankara to Restart Border Talks

            Eritrea's President Isaias Afwerki is travelling to Turkey on Tuesday in an attempt to revive stalled negotiations with Djibouti over the border.

            Reports speak of meetings with Turkish President Recep Tayyip Erdogan in Ankara. The government of Djibouti said that no Djiboutian representatives will participate in the discussions on June 11.

            Eritrea and Djibouti have held several rounds of talks in Doha, mediated by Qatar, with the last face-to-face meeting in March 2025. In April the two countries exchanged 40 prisoners.

            Isaias stressed the importance of resuming prisoner exchanges.
            """;
        var course = Read(Engine.Coder.Code(new Article("a", Text) { Published = new(2025, 6, 10) })).Single(p => p.Name == "Djibouti–Eritrea border");
        Assert.Equal(ProcessStatus.Stalled, course.Status);
        Assert.Contains("QAT", course.Mediators);
        Assert.Equal("Doha", course.Venues[0]);
        Assert.Contains(course.Rounds, r => r is { Status: RoundStatus.Held, From: { Year: 2025, Month: 3 } });
        Assert.Contains(course.Rounds, r => r.Status == RoundStatus.Announced && r.From == Day("2025-06-11") && r.Absent.Contains("DJI"));
        Assert.Contains(course.Positions, p => p is { Party: "ERI", Issue: "prisoners", Stance: "demands" });
    }
}
