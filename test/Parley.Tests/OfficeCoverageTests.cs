using System.Globalization;
using Parley.Lexicons;
using Xunit;

namespace Parley.Tests;

/// <summary>The register knows who led each country on each day since 1990, and not two people for one office.</summary>
public sealed class OfficeCoverageTests
{
    private static readonly DateOnly s_first = new(1990, 1, 1);
    private static readonly DateOnly s_last = new(2025, 11, 30);

    // Days between two holders that nobody is counted for: handovers, and acting heads of a few weeks whom the register does not list.
    private const int Tolerance = 60;

    // Days for which two people may hold one office: rows often know the month only.
    private const int Handover = 31;

    // Offices that several people held at once.
    private static readonly HashSet<(string Country, string Office)> s_shared =
    [
        ("BIH", "head-of-state"), // the presidency of three
        ("BIH", "head-of-government"), // two co-chairmen of the Council of Ministers until 2000
        ("NIC", "head-of-state"), // co-presidents since 2025
        ("GEO", "head-of-state"), // the Military Council of 1992
        ("AFG", "head-of-state"), // the Taliban in Kabul, the recognised president in the north, 1996-2001
        ("CIV", "head-of-state"), // two men sworn in after the election of 2010, each with his ministers
        ("CIV", "defence-minister"),
    ];

    private sealed record Span(string Person, string Title, DateOnly From, DateOnly To, string Origin);

    private static readonly List<TsvRow> s_rows =
        [.. Repository.Files("data/roles", "holders-*.tsv").SelectMany(f => TsvTable.Read(f, "person", "country", "office", "title", "from", "to").Rows)];

    private static readonly List<TsvRow> s_vacancies = Table("roles/vacancies.tsv").Rows;

    private static readonly Dictionary<string, string> s_offices = ReadOffices();

    [Theory]
    [InlineData("head-of-state", "monarch")]
    [InlineData("head-of-government", "")]
    public void Every_day_since_1990_has_its_holder(string office, string orOffice)
    {
        var gaps = new List<string>();
        foreach (var country in Table("actors/countries.tsv").Rows.Select(r => r["iso3"]))
        {
            var held = s_rows.Where(r => r["country"] == country && (r["office"] == office || r["office"] == orOffice))
                .Concat(s_vacancies.Where(r => r["country"] == country && (r["office"] == office || r["office"].Length == 0))).Select(Days);
            gaps.AddRange(Gaps(held, s_first).Select(g => $"{country} {office}: {g.From:yyyy-MM-dd} to {g.To:yyyy-MM-dd}"));
        }

        Assert.Empty(gaps);
    }

    [Theory]
    [InlineData("foreign-minister", 120)]
    [InlineData("defence-minister", 100)]
    public void Ministers_since_2000_are_known_of_most_countries(string office, int countries)
    {
        var known = s_rows.Where(r => r["office"] == office).GroupBy(r => r["country"])
            .Count(g => Gaps(g.Select(Days), new DateOnly(2000, 1, 1)).Sum(gap => gap.To.DayNumber - gap.From.DayNumber) < 2 * 365);
        Assert.True(known >= countries, $"{office}: {known} countries");
    }

    [Theory]
    [InlineData("head-of-state")]
    [InlineData("monarch")]
    [InlineData("head-of-government")]
    [InlineData("foreign-minister")]
    [InlineData("defence-minister")]
    public void One_office_has_one_holder(string office)
    {
        var twice = new List<string>();
        foreach (var group in s_rows.Where(r => r["office"] == office && !s_shared.Contains((r["country"], office))).GroupBy(r => (r["country"], Government(r))))
        {
            var spans = group.Select(r => new Span(r["person"], r["title"], Edge(r, "from", last: true), Edge(r, "to", last: false), r.Origin)).ToList();
            for (var i = 0; i < spans.Count; i++)
                twice.AddRange(spans.Skip(i + 1).Where(other => AreTwo(spans[i], other)).Select(other => $"{spans[i].Origin} {spans[i].Person}, {other.Origin} {other.Person}"));
        }

        Assert.Empty(twice);
    }

    [Fact]
    public void Every_office_is_one_that_titles_have()
    {
        // "former-": known for what they were, in the news when they no longer were.
        Assert.Empty(s_rows.Where(r => !s_offices.ContainsValue(r["office"]) && !r["office"].StartsWith("former-", StringComparison.Ordinal)).Select(r => $"{r.Origin}: offices.tsv has no office {r["office"]}"));
    }

    // A rival or regional government has its name in the title ("Somaliland president"), which offices.tsv then does not know.
    private static string Government(TsvRow row) => s_offices.ContainsKey(row["title"].ToLowerInvariant()) ? "" : row["title"];

    // Whoever acts for somebody may stand beside him. Before 1990 juntas and marshals beside presidents are too many to list.
    private static bool AreTwo(Span a, Span b) => a.Person != b.Person && !IsActing(a) && !IsActing(b)
        && Math.Min(a.To.DayNumber, b.To.DayNumber) - Math.Max(s_first.DayNumber, Math.Max(a.From.DayNumber, b.From.DayNumber)) > Handover;

    private static bool IsActing(Span span) => span.Title.StartsWith("acting ", StringComparison.Ordinal) || span.Title.StartsWith("interim ", StringComparison.Ordinal);

    private static IEnumerable<(DateOnly From, DateOnly To)> Gaps(IEnumerable<(DateOnly From, DateOnly To)> held, DateOnly from)
    {
        var open = from;
        foreach (var span in held.Append((s_last, DateOnly.MaxValue)).OrderBy(s => s.Item1))
        {
            if (span.Item1 > s_last) yield break;
            if (span.Item1.DayNumber - open.DayNumber > Tolerance) yield return (open, span.Item1);
            if (span.Item2 >= open) open = span.Item2 == DateOnly.MaxValue ? DateOnly.MaxValue : span.Item2.AddDays(1);
        }
    }

    private static (DateOnly From, DateOnly To) Days(TsvRow row)
    {
        var validity = Validity.Of(row);
        return (validity.From ?? DateOnly.MinValue, validity.To ?? DateOnly.MaxValue);
    }

    // What is surely within the tenure: a cell that knows the month only begins on its last day and ends on its first.
    private static DateOnly Edge(TsvRow row, string column, bool last)
    {
        var parts = row[column].Split('-');
        if (parts[0].Length == 0) return last ? DateOnly.MinValue : DateOnly.MaxValue;
        var year = int.Parse(parts[0], CultureInfo.InvariantCulture);
        var month = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : last ? 12 : 1;
        return new DateOnly(year, month, parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : last ? DateTime.DaysInMonth(year, month) : 1);
    }

    private static Dictionary<string, string> ReadOffices()
    {
        var offices = new Dictionary<string, string>();
        foreach (var row in Table("roles/offices.tsv").Rows)
            foreach (var title in (string[])[row["title"], .. row.List("aliases")]) offices.TryAdd(title.ToLowerInvariant(), row["office"]);
        return offices;
    }

    private static TsvTable Table(string relative) => TsvTable.Read(Path.Combine(Repository.Root, "data", relative));
}
