using Parley.Events;
using Parley.Ingest;
using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Samples;

/// <summary>The sample on the talks in Muscat, row by row: what a careful coder takes from it.</summary>
public sealed class EnvoysSampleTests
{
    private static readonly Lazy<CodedArticle> s_coded = new(() => Engine.Coder.Code(ArticleReader.Load()
        .Read(Path.Combine(Repository.Root, "samples/articles/01-envoys-to-muscat.txt"), new ReadOptions()).Single().Article!));

    [Theory]
    [InlineData("travelling", EventClass.Consult, "ARMGOV", "OMN", EventStatus.Ongoing, "Oman", null)]
    [InlineData("broken off", EventClass.Sanction, null, "AZE", EventStatus.Happened, null, "2022-09-01")]
    [InlineData("preparing", EventClass.Agree, "ARMGOV", null, EventStatus.Planned, null, null)]
    [InlineData("meetings", EventClass.Consult, null, "USAGOV", EventStatus.Possible, "Muscat", "2025-03-12")]
    [InlineData("attend", EventClass.Consult, "AZEGOV", null, EventStatus.Negated, null, "2025-03-12")]
    [InlineData("attend", EventClass.Reject, "AZEGOV", null, EventStatus.Happened, null, "2025-03-12")]
    [InlineData("receive", EventClass.Consult, null, "OMNGOV", EventStatus.Planned, "Baku", "2025-03-17")]
    [InlineData("rounds", EventClass.Consult, "ARM", "AZE", EventStatus.Happened, "Muscat", null)]
    [InlineData("mediated", EventClass.Consult, "OMN", "AZE", EventStatus.Happened, "Muscat", null)]
    [InlineData("meeting", EventClass.Consult, "ARM", "AZE", EventStatus.Happened, "Muscat", "2024-11-01")]
    [InlineData("exchange", EventClass.Retreat, "ARM", "AZE", EventStatus.Happened, null, null)]
    [InlineData("called", EventClass.Request, "ARMGOV", "AZE", EventStatus.Happened, null, null)]
    [InlineData("met", EventClass.Consult, "ARMGOV", "FRAGOV", EventStatus.Happened, "Paris", "2025-03-10")]
    [InlineData("signed", EventClass.Support, "ARM", "FRA", EventStatus.Happened, null, null)]
    [InlineData("accused", EventClass.Accuse, "AZEGOV", "ARM", EventStatus.Happened, null, null)]
    [InlineData("shelling", EventClass.Assault, "ARM", null, EventStatus.Happened, "Nakhchivan", null)]
    [InlineData("shelled", EventClass.Assault, "AZEMIL", null, EventStatus.Happened, "Khoznavar", "2025-03-09")]
    [InlineData("arrested", EventClass.Coerce, "ARMMIL", "AZEMIL", EventStatus.Happened, "Goris", null)]
    [InlineData("withdrew", EventClass.Sanction, "RUS", null, EventStatus.Happened, null, null)]
    public void A_row_is_found(string trigger, EventClass c, string? actor, string? recipient, EventStatus status, string? place, string? from)
    {
        Assert.Contains(s_coded.Value.Events, e => e.Trigger.Text.Contains(trigger, StringComparison.Ordinal) && e.Class == c && e.Status == status
            && (actor is null || e.Actors.Any(a => a.Code == actor)) && (recipient is null || e.Recipients.Any(r => r.Code == recipient))
            && (place is null || e.Place?.Name == place) && (from is null || e.Time?.From == DateOnly.Parse(from)));
    }

    [Fact]
    public void The_dead_and_the_wounded_are_counted()
    {
        var shelling = s_coded.Value.Events.Single(e => e.Trigger.Text == "shelled");
        Assert.Contains(shelling.Numbers, q => q is { Of: "killed", Least: 1, Most: 1 });
        Assert.Contains(shelling.Numbers, q => q is { Of: "injured", Least: 3, Most: 3 });
    }

    [Fact]
    public void Nothing_comes_from_the_comment_form() =>
        Assert.DoesNotContain(s_coded.Value.Mentions, m => m.Text.Contains("email", StringComparison.OrdinalIgnoreCase) || m.Text.Contains("Reply", StringComparison.Ordinal));
}
