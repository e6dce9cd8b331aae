using DuckDB.NET.Data;
using Parley.Lexicons;
using Parley.Store.DuckDb;

namespace Parley.Store.Roles;

/// <summary>What the database's articles taught about who holds which public role, and what people decided about it.</summary>
public sealed class RoleRegister
{
    private readonly DuckDBConnection _connection;

    internal RoleRegister(DuckDBConnection connection) => _connection = connection;

    /// <summary>All roles with the decisions about them, in order of name, rejected ones too.</summary>
    public IReadOnlyList<StoredRole> All() => Decided(RoleQuery.All(_connection, onlyOfEndedRuns: false));

    /// <summary>
    /// The roles that a run uses: those that were learned up to the last run that came to its end, so that an interrupted run and its
    /// repetition give what one run would have given.
    /// </summary>
    public LearnedRoles Learned() => LearnedRoles.Of(Decided(RoleQuery.All(_connection, onlyOfEndedRuns: true)).Where(r => !r.IsRejected).Select(r => r.Learned));

    /// <summary>All decisions, in the order in which they were made.</summary>
    public IReadOnlyList<RoleDecision> Decisions() => RoleQuery.Decisions(_connection);

    /// <summary>Keeps a decision, and notes which articles are to be coded again.</summary>
    /// <returns>Number of those articles.</returns>
    public long Decide(RoleDecision decision)
    {
        using var transaction = _connection.BeginTransaction();
        RoleQuery.Add(_connection, decision);
        foreach (var name in new[] { decision.Person, decision.Correction?.Person }.OfType<string>().Distinct()) RoleQuery.MarkForRecoding(_connection, name);
        transaction.Commit();
        return _connection.Values<long>("SELECT count(*) FROM recodings")[0];
    }

    private List<StoredRole> Decided(List<StoredRole> roles)
    {
        var decisions = Decisions();
        if (decisions.Count == 0) return roles;
        return [.. roles.Select(r => r with { Decision = decisions.LastOrDefault(d => d.Person == r.Person && (d.Country ?? r.Country) == r.Country && (d.Office ?? r.Office) == r.Office) })];
    }
}
