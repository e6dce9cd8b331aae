using Parley.Lexicons;
using Parley.Store.Roles;

namespace Parley.Cli.Output;

/// <summary>A role of somebody, given or learned, as it is listed.</summary>
internal sealed record ActorRow
{
    private const string IsGiven = "given";

    public required string Person { get; init; }

    public required string Country { get; init; }

    public required string Title { get; init; }

    public required string Office { get; init; }

    public string? Sector { get; init; }

    /// <summary>First and last day for which it holds; absent: open.</summary>
    public Validity Days { get; init; }

    /// <summary>given, learned, confirmed, corrected, rejected, or ambiguous: learned of two countries under one name, and not used.</summary>
    public required string Standing { get; init; }

    /// <summary>The file and line, or the article, that it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>What was learned and decided; null for a given role.</summary>
    public StoredRole? Learned { get; init; }

    /// <summary>A given role.</summary>
    public static ActorRow Of(NameEntry person, Tenure tenure) => new()
    {
        Person = person.Name,
        Country = tenure.Country,
        Title = tenure.Title,
        Office = tenure.Office,
        Sector = tenure.Sector,
        Days = tenure.Validity,
        Standing = IsGiven,
        Source = person.Origin,
    };

    /// <summary>A learned role.</summary>
    public static ActorRow Of(StoredRole role, bool isUsed)
    {
        var now = role.Learned;
        return new()
        {
            Person = now.Person,
            Country = now.Country,
            Title = now.Title,
            Office = now.Office,
            Sector = now.Sector,
            Days = new Validity(now.From, now.To),
            Standing = role.Decision?.Verdict switch
            {
                Verdict.Confirm => "confirmed",
                Verdict.Correct => "corrected",
                Verdict.Reject => "rejected",
                _ => isUsed ? "learned" : "ambiguous",
            },
            Source = role.Article,
            Learned = role,
        };
    }

    /// <summary>What one person was on a day: the given roles that hold; failing those, the learned ones; failing those, the given one that ended last.</summary>
    public static IEnumerable<ActorRow> On(DateOnly day, IReadOnlyList<ActorRow> roles)
    {
        var holding = roles.Where(r => r.Days.Holds(day)).ToList();
        var given = holding.Where(r => r.Standing == IsGiven).ToList();
        if (given.Count > 0) return given;
        if (holding.Count > 0) return holding;
        var past = roles.Where(r => r.Standing == IsGiven && r.Days.To < day).MaxBy(r => r.Days.To);
        return past is null ? [] : [past with { Title = $"former {past.Title}", Sector = "ELI" }];
    }
}
