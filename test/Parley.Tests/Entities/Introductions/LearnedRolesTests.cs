using Parley.Events;
using Parley.Lexicons;
using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Entities.Introductions;

/// <summary>What was learned is used for later articles, and never against what was given.</summary>
public sealed class LearnedRolesTests : IDisposable
{
    private static readonly LearnedRole s_negotiator = Role("Danylo Horbenko", "UKR", "negotiator", "chief negotiator", "GOV");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_later_article_knows_who_it_is()
    {
        Assert.Null(Code("2025-12-01").Mentions[0].Role);
        var record = Code("2025-12-01", s_negotiator);
        Assert.Equal(("chief negotiator", "UKRGOV", "Danylo Horbenko"), (record.Mentions[0].Role, record.Mentions[0].Code, record.Mentions[0].Name));
        Assert.Equal(LearnedRoles.Of([s_negotiator]).Hash, record.Register);
        Assert.Null(Code("2025-12-01").Register);
    }

    [Theory]
    [InlineData("2025-11-17")]
    [InlineData("2026-11-19")]
    [InlineData(null)]
    public void On_other_days_nothing_is_known(string? day) => Assert.Null(Code(day, s_negotiator).Mentions[0].Role);

    [Fact]
    public void Two_people_of_one_name_are_nobody_until_one_is_confirmed()
    {
        var other = Role("Danylo Horbenko", "POL", "spokesperson", "spokesman", "GOV");
        Assert.Empty(LearnedRoles.Of([s_negotiator, other]).Rows);
        Assert.Equal([other with { IsConfirmed = true }], LearnedRoles.Of([s_negotiator, other with { IsConfirmed = true }]).Rows);
        Assert.Empty(LearnedRoles.Of([s_negotiator with { IsConfirmed = true }, other with { IsConfirmed = true }]).Rows);
        Assert.Equal(2, LearnedRoles.Of([s_negotiator, s_negotiator with { Office = "minister", Title = "minister" }]).Rows.Count);
    }

    [Fact]
    public void What_was_given_wins()
    {
        var wrong = Role("Sergei Lavrov", "RUS", "mayor", "mayor", "GOV") with { From = new(2010, 1, 1), To = new(2011, 1, 1) };
        Assert.Equal("foreign minister", RoleOf("Sergei Lavrov", "2010-05-01", wrong));
        Assert.Equal("foreign minister", RoleOf("Sergei Lavrov", "2010-05-01", wrong with { IsConfirmed = true }));
        // Before he was minister he was something else, which nobody gave.
        var earlier = wrong with { From = new(1992, 5, 1), To = new(1992, 12, 1) };
        Assert.DoesNotContain("mayor", RoleOf("Sergei Lavrov", "2010-05-01", earlier), StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_keeps_its_name() =>
        Assert.DoesNotContain(new EventCoderOf(Role("South Sudan", "KEN", "minister", "minister", "GOV")).Coder.Code(Of("South Sudan", "2025-12-01")).Mentions, m => m.Role == "minister");

    [Fact]
    public void The_file_keeps_all_of_it()
    {
        var written = LearnedRoles.Of([s_negotiator, Role("Karin Lindqvist", "IGO", "envoy", "UN envoy", null) with { IsConfirmed = true }]);
        using (var writer = new StreamWriter(_folder["r.tsv"])) written.Write(writer);
        var read = LearnedRoles.Read(_folder["r.tsv"]);
        Assert.Equal(written.Rows, read.Rows);
        Assert.Equal(written.Hash, read.Hash);
    }

    [Theory]
    [InlineData("person\tcountry\n", "no column 'office'")]
    [InlineData("person\tcountry\toffice\ttitle\tsector\tfrom\tto\tconfirmed\nA B\tUKR\t\tx\t\t2025-01-01\t2025-01-02\t\n", "r.tsv:2: the column office is empty")]
    [InlineData("person\tcountry\toffice\ttitle\tsector\tfrom\tto\tconfirmed\nA B\tUKR\to\tx\t\t2025-13-01\t2025-01-02\t\n", "r.tsv:2: '2025-13-01' in column from is no day")]
    [InlineData("person\tcountry\toffice\ttitle\tsector\tfrom\tto\tconfirmed\nA B\tUKR\to\tx\t\t2025-03-01\t2025-01-02\t\n", "r.tsv:2: from 2025-03-01 is after to 2025-01-02")]
    public void A_wrong_file_is_told_with_its_line(string text, string message) =>
        Assert.Contains(message, Assert.Throws<LexiconException>(() => LearnedRoles.Read(_folder.Write("r.tsv", text))).Message, StringComparison.Ordinal);

    private static LearnedRole Role(string person, string country, string office, string title, string? sector) =>
        new(person, country, office, title, sector, new(2025, 11, 18), LearnedRole.HeldUntil(new(2025, 11, 18)), IsConfirmed: false);

    private static Article Of(string who, string? day) => new("a", $"{who} met the Egyptian president.") { Published = day is null ? null : DateOnly.Parse(day) };

    private static CodedArticle Code(string? day, params LearnedRole[] learned) => new EventCoderOf(learned).Coder.Code(Of("Danylo Horbenko", day));

    private static string? RoleOf(string who, string day, params LearnedRole[] learned) => new EventCoderOf(learned).Coder.Code(Of(who, day)).Mentions[0].Role;

    private sealed class EventCoderOf(params LearnedRole[] learned)
    {
        public EventCoder Coder { get; } = Engine.Coder.With(LearnedRoles.Of(learned));
    }
}
