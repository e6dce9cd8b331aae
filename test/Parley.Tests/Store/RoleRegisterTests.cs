using Parley.Entities.Introductions;
using Parley.Store;
using Parley.Store.Roles;
using Xunit;

namespace Parley.Tests.Store;

public sealed class RoleRegisterTests : IDisposable
{
    private static readonly DateTimeOffset s_now = new(2025, 12, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TempFolder _folder = new();
    private readonly EventDatabase _database;

    public RoleRegisterTests() => _database = EventDatabase.Open(_folder["d"]);

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_role_has_its_first_article_as_its_source()
    {
        Run(Taught("b", "2025-11-20", "chief negotiator"), Taught("a", "2025-11-18", "negotiator"), Taught("c", "2025-11-19", "negotiator"));
        var role = Assert.Single(_database.Roles.All());
        Assert.Equal(("Jane Roe", "UKR", "negotiator", "chief negotiator", "GOV"), (role.Person, role.Country, role.Office, role.Title, role.Sector));
        Assert.Equal((new DateOnly(2025, 11, 18), new DateOnly(2025, 11, 20), 3L, "a"), (role.First, role.Last, role.Articles, role.Article));
        Assert.Equal(new Words(0, 8, "Jane Roe"), role.Words);
        Assert.Equal((new DateOnly(2025, 11, 18), new DateOnly(2026, 11, 20)), (role.Learned.From, role.Learned.To));
    }

    [Fact]
    public void An_article_without_a_day_teaches_nothing()
    {
        Run(Taught("a", null, "negotiator"));
        Assert.Empty(_database.Roles.All());
    }

    [Fact]
    public void What_an_unfinished_run_learned_waits_until_the_next_has_ended()
    {
        _database.Begin(Made.Start).Add([Taught("a", "2025-11-18", "negotiator")], []);
        Assert.Single(_database.Roles.All());
        Assert.Empty(_database.Roles.Learned().Rows);
        Run();
        Assert.Single(_database.Roles.Learned().Rows);
    }

    [Fact]
    public void A_new_version_of_the_article_takes_back_what_the_old_one_taught()
    {
        Run(Taught("a", "2025-11-18", "negotiator"));
        Run(new ReadArticle(new Article("a", "Jane Roe is not.") { Published = new(2025, 11, 18) }, Taught("a", null, "x").Record));
        Assert.Empty(_database.Roles.All());
    }

    [Fact]
    public void A_rejected_role_is_neither_used_nor_learned_again_until_somebody_confirms_it()
    {
        Run(Taught("a", "2025-11-18", "negotiator"));
        Decide(Verdict.Reject);
        Run(Taught("b", "2025-11-19", "negotiator"));
        Assert.Empty(_database.Roles.Learned().Rows);
        Assert.True(Assert.Single(_database.Roles.All()).IsRejected);
        Decide(Verdict.Confirm);
        Assert.True(Assert.Single(_database.Roles.Learned().Rows).IsConfirmed);
        Assert.Equal([Verdict.Reject, Verdict.Confirm], _database.Roles.Decisions().Select(d => d.Verdict));
    }

    [Fact]
    public void A_person_can_be_rejected_altogether_and_beforehand()
    {
        _database.Roles.Decide(new(s_now, "Ada", Verdict.Reject, "Jane Roe", null, null));
        Run(Taught("a", "2025-11-18", "negotiator"));
        Assert.Empty(_database.Roles.Learned().Rows);
    }

    [Fact]
    public void A_correction_takes_the_place_of_what_was_learned()
    {
        Run(Taught("a", "2025-11-18", "negotiator"));
        _database.Roles.Decide(new(s_now, "Ada", Verdict.Correct, "Jane Roe", "UKR", "negotiator")
        {
            Note = "see the ministry's page",
            Correction = new() { Person = "Jane M. Roe", Office = "defence-minister", Title = "defence minister", From = new(2025, 7, 1), To = new(2025, 12, 31) },
        });
        Run(Taught("b", "2025-11-19", "negotiator"));
        var role = Assert.Single(_database.Roles.Learned().Rows);
        Assert.Equal(("Jane M. Roe", "UKR", "defence-minister", "defence minister", "GOV"), (role.Person, role.Country, role.Office, role.Title, role.Sector));
        Assert.Equal((new DateOnly(2025, 7, 1), new DateOnly(2025, 12, 31), true), (role.From, role.To, role.IsConfirmed));
        var decision = Assert.Single(_database.Roles.Decisions());
        Assert.Equal((s_now, "Ada", "see the ministry's page"), (decision.Made, decision.By, decision.Note));
    }

    [Fact]
    public void A_decision_marks_the_articles_that_name_the_person()
    {
        var named = Taught("a", "2025-11-18", "negotiator");
        Run(named with { Record = named.Record with { Mentions = [Made.Party("Jane Roe")] } }, Taught("b", "2025-11-18", "negotiator"));
        Assert.Equal(0, _database.CountOutdated(Made.Coder, Made.Lexicon));
        Assert.Equal(1, Decide(Verdict.Reject));
        var outdated = Assert.Single(_database.Outdated(Made.Coder, Made.Lexicon));
        Assert.Equal("a", outdated.Article.Id);
        _database.Begin(Made.Start).Recode([(outdated.Number, named)]);
        Assert.Equal(0, _database.CountOutdated(Made.Coder, Made.Lexicon));
    }

    private long Decide(Verdict verdict) => _database.Roles.Decide(new(s_now, "Ada", verdict, "Jane Roe", "UKR", "negotiator"));

    private void Run(params ReadArticle[] articles)
    {
        var run = _database.Begin(Made.Start);
        run.Add(articles, []);
        run.End(s_now);
    }

    private static ReadArticle Taught(string id, string? day, string title) =>
        Made.Read(new Article(id, $"Jane Roe, {title}") { Published = day is null ? null : DateOnly.Parse(day) }) with
        {
            Introductions = [new Introduction("Jane Roe", "UKR", "negotiator", title, "GOV", new(0, 8, "Jane Roe"))],
        };
}
