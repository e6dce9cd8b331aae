namespace Parley.Store.DuckDb;

/// <summary>A filter as a condition over the table <c>events</c>, called <c>e</c>, with its values as parameters.</summary>
internal sealed class EventCondition
{
    // A country's name stands for all its parties: the party of that name whose code is no more than its country's.
    private const string HasPart = """
        EXISTS (SELECT 1 FROM parties p WHERE p.article = e.article AND p.event = e.position AND (
            contains(lower(p.name), lower($0)) OR p.country = upper($0) OR (length($0) >= 3 AND starts_with(p.code, upper($0)))
            OR p.country IN (SELECT c.country FROM parties c WHERE lower(c.name) = lower($0) AND c.code = c.country)))
        """;

    private const string IsThere = """
        (contains(lower(e.place), lower($0)) OR contains(lower(e.place_admin1), lower($0)) OR e.place_country = upper($0)
            OR e.place_country IN (SELECT c.place_country FROM events c WHERE lower(c.place) = lower($0) AND c.place_granularity = 'country'))
        """;

    // What is told again is found by its first telling.
    private readonly List<string> _parts = ["e.same_as IS NULL"];
    private readonly List<(string Name, object? Value)> _parameters = [];

    /// <summary>Translates the filter, but for its limit.</summary>
    public EventCondition(EventFilter filter)
    {
        foreach (var actor in filter.Actors) Add(HasPart, actor);
        if (filter.Place is { } place) Add(IsThere, place);
        if (filter.Classes.Count > 0) Add("e.class IN (SELECT unnest($0))", filter.Classes.Select(EventWords.Of).ToList());
        if (filter.Statuses.Count > 0) Add("e.status IN (SELECT unnest($0))", filter.Statuses.Select(EventWords.Of).ToList());
        if (filter.Article is { } article) Add("e.article IN (SELECT article FROM articles WHERE id = $0)", article);
        if (filter.From is { } from) Add("e.time_basis IS NOT NULL AND (e.time_to IS NULL OR e.time_to >= $0)", from);
        if (filter.To is { } to) Add("e.time_basis IS NOT NULL AND (e.time_from IS NULL OR e.time_from <= $0)", to);
    }

    /// <summary>The condition.</summary>
    public string Sql => string.Join("\n AND ", _parts);

    /// <summary>The values that it names.</summary>
    public (string Name, object? Value)[] Parameters => [.. _parameters];

    private void Add(string sql, object value)
    {
        var name = $"p{_parameters.Count}";
        _parts.Add($"({sql.Replace("$0", $"${name}", StringComparison.Ordinal)})");
        _parameters.Add((name, value is string text ? StorableText.Clean(text) : value));
    }
}
