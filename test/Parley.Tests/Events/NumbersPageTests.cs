using System.Globalization;
using Parley.Events;
using Xunit;

namespace Parley.Tests.Events;

/// <summary>
/// The pages of numbers: of those given and of those wanted at least as many are right as they were. <c>Numbers-held.md</c> is held back: nothing is tuned on it.
/// </summary>
public sealed class NumbersPageTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("Numbers", 120, 0.95, 0.97)]
    [InlineData("Numbers-held", 60, 0.93, 0.97)]
    public void Numbers_are_as_often_right_as_they_were(string page, int sentences, double recall, double precision)
    {
        var cases = ListedCase.ReadPage($"test/Parley.Tests/Cases/Events/{page}.md");
        int right = 0, wanted = 0, given = 0;
        foreach (var (text, expected) in cases)
        {
            var numbers = Numbers(text);
            var hits = Hits(numbers, expected == "-" ? [] : expected.Split("; "));
            (right, wanted, given) = (right + hits.Count(h => h.IsFound), wanted + hits.Count, given + numbers.Select(n => (n.Number.Start, n.Number.Of)).Distinct().Count());
            if (hits.Any(h => !h.IsFound) || given < right) output.WriteLine($"{text}\n    wanted {expected}\n    given {string.Join("; ", numbers.Select(n => $"{n.Class} {Line(n.Number)}"))}");
        }

        output.WriteLine($"{page}: right {right} of {wanted} wanted and {given} given");
        Assert.True(cases.Count >= sentences, $"{page}: {cases.Count} sentences");
        Assert.True(right >= recall * wanted, $"{page}: right {right} of {wanted} wanted");
        Assert.True(right >= precision * given, $"{page}: right {right} of {given} given");
    }

    private static List<(string Class, Quantity Number)> Numbers(string text) =>
        [.. Engine.Coder.Code(new Article("case", text) { Published = new DateOnly(2025, 11, 18) }).Events.SelectMany(e => e.Numbers.Select(n => (e.Class.ToString().ToUpperInvariant(), n)))];

    // Each number answers for one that is wanted.
    private static List<(string Wanted, bool IsFound)> Hits(List<(string Class, Quantity Number)> numbers, string[] wanted)
    {
        var left = new List<(string Class, Quantity Number)>(numbers);
        return [.. wanted.Select(w => (w, Take(w)))];

        bool Take(string one)
        {
            var at = left.FindIndex(n => Line(n.Number) == one || $"{n.Class} {Line(n.Number)}" == one);
            if (at < 0) return false;
            var start = left[at].Number.Start;
            left.RemoveAll(n => n.Number.Start == start);
            return true;
        }
    }

    private static string Line(Quantity n)
    {
        var amount = n.Least is { } least && n.Least.Equals(n.Most) ? $"{(n.About ? "~" : "")}{Digits(least)}" : $"{Digits(n.Least)}{(n is { Least: not null, Most: not null } ? "–" : "..")}{Digits(n.Most)}";
        var unit = n.Unit is null or "person" ? "" : $" {n.Unit}";
        return $"{n.Of} {amount}{unit}{(n.Scope == QuantityScope.Event ? "" : $" {n.Scope.ToString().ToLowerInvariant()}")}";
    }

    private static string Digits(double? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
