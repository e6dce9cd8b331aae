using Parley.Events;
using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Events.Assembly;

/// <summary>Talks of a list, each with its own day.</summary>
public sealed class ListedTalksTests
{
    [Theory]
    [InlineData("Sudan and Ethiopia held two rounds of talks, the first on 4 May in Djibouti and the second on 9 May in Nairobi.", "2025-05-04 Djibouti|2025-05-09 Nairobi")]
    [InlineData("Sudan and Ethiopia held a round of talks. Meetings in Djibouti on 4 May and in Nairobi on 9 May brought nothing.", "2025-05-04 Djibouti|2025-05-09 Nairobi")]
    [InlineData("Sudan and Ethiopia held talks. The fourth took place in Nairobi on 9 May.", "2025-05-09 Nairobi")]
    public void Each_has_its_day_and_its_town(string text, string meetings)
    {
        var told = Code(text).Events.Where(e => e.Class == EventClass.Consult).Select(e => $"{e.Time?.From:yyyy-MM-dd} {e.Place?.Name}").ToList();
        Assert.All(meetings.Split('|'), m => Assert.Contains(m, told));
    }

    [Fact]
    public void An_ordinal_without_talks_before_it_or_without_a_day_stands_for_none()
    {
        Assert.DoesNotContain(Code("Sudan and Ethiopia exchanged fire. The first, on 4 May in Nairobi, was short.").Events, e => e.Class == EventClass.Consult);
        Assert.DoesNotContain(Code("Sudan and Ethiopia held talks. The first in line was a farmer.").Events, e => e.Trigger.Text == "first");
    }

    private static CodedArticle Code(string text) => Engine.Coder.Code(new Article("a", text) { Published = new(2025, 6, 8) });
}
