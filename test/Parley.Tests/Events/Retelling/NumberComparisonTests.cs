using Parley.Events;
using Parley.Events.Retelling;
using Parley.Ontology;
using Parley.Tests.Export;
using Xunit;

namespace Parley.Tests.Events.Retelling;

/// <summary>Which counts of two events agree.</summary>
public sealed class NumberComparisonTests
{
    [Theory]
    [InlineData("4+1", "4+1", "Same")]
    [InlineData("4+1", "5", "Same")]
    [InlineData("4", "4+1", "Same")]
    [InlineData("4+1", "6", "Different")]
    [InlineData("4", "5", "Different")]
    [InlineData("4", "", "Unknown")]
    public void Counts_agree_singly_or_as_a_sum(string one, string other, string likeness) =>
        Assert.Equal(likeness, NumberComparison.Of(Killing(one), Killing(other)).ToString());

    [Fact]
    public void A_total_is_not_compared_with_the_events_own_number()
    {
        var total = Killing("40") with { Numbers = [Killed(40) with { Scope = QuantityScope.Total }] };
        Assert.Equal(Likeness.Unknown, NumberComparison.Of(total, Killing("12")));
    }

    private static Event Killing(string counts) => MadeRecords.Event(EventClass.Assault, "190") with
    {
        Numbers = [.. counts.Split('+', StringSplitOptions.RemoveEmptyEntries).Select(c => Killed(int.Parse(c, System.Globalization.CultureInfo.InvariantCulture)))],
    };

    private static Quantity Killed(double count) => new() { Of = "killed", Unit = "person", Least = count, Most = count, Start = 0, End = 1, Text = "4" };
}
