using Parley.Entities;
using Parley.Lexicons.Processes;

namespace Parley.Linking.Processes.Parties;

/// <summary>Which party of a process, or which mediator, the words for a participant mean.</summary>
internal sealed class ProcessParties
{
    // "Tigrayan" is of "Tigray", "Kurdish" of "Kurdistan".
    private const int Stem = 5;

    private static readonly HashSet<string> s_armed = ["REB", "UAF", "OPP", "PTY", "PRM", "CRM"];
    private static readonly HashSet<string> s_offices = ["GOV", "MIL", "COP", "LEG", "JUD", "SPY"];

    private readonly KnownProcess _process;
    private readonly IReadOnlySet<string> _both, _two, _each, _general;
    private readonly IReadOnlySet<string> _isState;
    private readonly List<string> _groups, _states;

    /// <summary>Reads for one process.</summary>
    public ProcessParties(KnownProcess process, ProcessLexicon rows)
    {
        var words = rows.Words;
        (_process, _isState) = (process, rows.States);
        (_both, _two, _each, _general) = (words["both"], words["two"], words["each"], words["general"]);
        _states = [.. process.Parties.Where(_isState.Contains)];
        _groups = [.. process.Parties.Where(p => !_isState.Contains(p))];
    }

    /// <summary>Whether among some parties are two that face each other: the first and another.</summary>
    public bool Face(IReadOnlySet<string> parties) => parties.Count > 1 && (_process.Parties.Count == 2 || parties.Contains(_process.Parties[0]));

    /// <summary>The parties that an article names.</summary>
    public IReadOnlySet<string> NamedIn(Report article) => _process.Parties.Where(p => Times(article, p) > 0).ToHashSet();

    /// <summary>Whether an article names two parties that face each other.</summary>
    public bool IsToldIn(Report article) => Face(NamedIn(article));

    /// <summary>Whether an article speaks of rebels of the only state among the parties, where the other party is one group, named or not.</summary>
    public bool IsOfRebelsIn(Report article) => _groups.Count == 1 && _states is [var state] && article.Named.Times.ContainsKey(state + "REB");

    /// <summary>How much an article is about the process: how often it names the party that it names less.</summary>
    public int Weight(Report article) => IsToldIn(article) ? _process.Parties.Select(p => Times(article, p)).OrderDescending().ElementAt(1) : 0;

    /// <summary>The parties that a participant of an event means.</summary>
    /// <param name="mention">The participant.</param>
    /// <param name="within">Who is named within its words.</param>
    public IEnumerable<string> Of(Mention mention, IEnumerable<Mention> within) => within.Prepend(mention).SelectMany(Of).Distinct();

    /// <summary>Whether the words mean the parties without naming them: "the two sides", "both delegations".</summary>
    public bool IsBoth(Mention mention)
    {
        // "The delegations in Cuba" have their country from the place.
        var head = mention.Text.Split(" in ")[0];
        var words = head.Split(' ', '-');
        var each = words.Any(_each.Contains);
        if (!words.Any(w => _both.Contains(w) || (each && _both.Contains(w + "s"))) || mention.Sector is not (null or "GOV" or "MIL" or "PTY" or "UAF" or "REB")) return false;
        return mention.Country is null || head.Length < mention.Text.Length || (_states.Contains(mention.Country) && words.Any(_two.Contains));
    }

    /// <summary>The only state among the parties, where the words mean a state's office or army without its country: "the government".</summary>
    public string? OnlyState(Mention mention) =>
        _states.Count == 1 && mention is { Country: null, Sector: { } sector } && s_offices.Contains(sector) && sector != "COP" ? _states[0] : null;

    /// <summary>The mediator that a participant means; null where it is none.</summary>
    public string? Mediator(Mention mention) =>
        _process.Mediators.FirstOrDefault(m => mention.Name == m || (_isState.Contains(m) && mention.Country == m) || (mention.Country == "IGO" && mention.Text.Contains(m, StringComparison.Ordinal)));

    private int Times(Report article, string party)
    {
        var times = article.Named.Times.GetValueOrDefault(party);
        return times > 0 || _isState.Contains(party) ? times : article.Named.Times.Where(n => HasStem(n.Key, party.Split(' ')[0])).Sum(n => n.Value);
    }

    private IEnumerable<string> Of(Mention mention)
    {
        var group = _groups.Find(g => IsOfGroup(mention, g)) ?? (_groups.Count == 1 && IsOpposed(mention) ? _groups[0] : null);
        if (group is not null) yield return group;
        else if (_states.Find(s => s == mention.Country) is { } state && !IsArmed(mention)) yield return state;
    }

    private static bool IsArmed(Mention mention) => mention.Sector is { } sector && s_armed.Contains(sector);

    // "The rebels" of a country in which one group is the party, or somebody who speaks for rebels.
    private bool IsOpposed(Mention mention) => mention.Sector is "REB" or "UAF" or "PRM" && (mention.Country is null || _states.Contains(mention.Country)) && (mention.Role is not null || IsCommon(mention.Text));

    private static bool IsCommon(string text) => !text.Split(' ').Skip(text.StartsWith("The ", StringComparison.Ordinal) || !text.Contains(' ') ? 1 : 0).Any(w => char.IsUpper(w[0]));

    private bool IsOfGroup(Mention mention, string group) => mention.Name == group
        || ((mention.Country is null || _states.Count == 0 || _states.Contains(mention.Country)) && mention.Sector is not ("GOV" or "MIL" or "COP") && HasStem(mention.Text, group.Split(' ')[0]));

    private bool HasStem(string text, string first) =>
        first.Length > Stem && !_general.Contains(first) && text.Split(' ').Any(w => w.Length > Stem && w.AsSpan(0, Stem + 1).SequenceEqual(first.AsSpan(0, Stem + 1)));
}
