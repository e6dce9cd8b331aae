using System.CommandLine;
using Parley.Cli.Output;
using Parley.Lexicons;
using Parley.Store;
using Parley.Store.Roles;

namespace Parley.Cli;

/// <summary>The options that choose people of the register, and the rows that they choose.</summary>
internal sealed class ActorSelection
{
    private readonly Knowledge _knowledge;

    private readonly Argument<string?> _name = new("name") { Description = "Words of a person's name", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _database = SharedOptions.Database();
    private readonly Option<bool> _learned = new("--learned") { Description = "Only what articles taught" };
    private readonly Option<bool> _given = new("--given") { Description = "Only what Parley was given" };
    private readonly Option<bool> _rejected = new("--rejected") { Description = "Only what articles taught and somebody rejected" };
    private readonly Option<string?> _country = new("--country") { Description = "Roles of this country or organisation: UKR, IGO", HelpName = "code" };
    private readonly Option<DateOnly?> _on = SharedOptions.On();

    /// <summary>Makes the options.</summary>
    public ActorSelection(Terminal terminal) => _knowledge = new Knowledge(terminal);

    /// <summary>Adds argument and options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_name);
        foreach (var option in new Option[] { _database, _country, _on, _learned, _given, _rejected }) command.Add(option);
        _knowledge.AddLexiconsTo(command);
        command.Validators.Add(result =>
        {
            if (new[] { _learned, _given, _rejected }.Count(result.GetValue) > 1) result.AddError("'--learned', '--given' and '--rejected' exclude each other");
        });
    }

    /// <summary>The rows that the command line asks for, in order of name and day.</summary>
    public IReadOnlyList<ActorRow> Read(ParseResult parsed)
    {
        var onlyLearned = parsed.GetValue(_learned) || parsed.GetValue(_rejected);
        var rows = new List<ActorRow>();
        if (!onlyLearned) rows.AddRange(Given(parsed));
        if (!parsed.GetValue(_given)) rows.AddRange(Learned(parsed, onlyLearned));
        var code = parsed.GetValue(_country)?.ToUpperInvariant();
        var chosen = parsed.GetValue(_on) is { } day ? rows.GroupBy(r => r.Person).SelectMany(person => ActorRow.On(day, [.. person])) : rows;
        return [.. chosen.Where(r => code is null || r.Country == code).OrderBy(r => r.Person, StringComparer.Ordinal).ThenBy(r => r.Days.From).ThenBy(r => r.Days.To)];
    }

    private IEnumerable<ActorRow> Given(ParseResult parsed)
    {
        var actors = Lexicon.Read(DataFolder.Path, _knowledge.Lexicons(parsed)).Actors;
        var people = parsed.GetValue(_name) is { } name ? actors.FindPeople(name) : actors.People;
        return people.SelectMany(p => p.Tenures.Select(t => ActorRow.Of(p, t)));
    }

    // Without a database nothing was learned; that is an error only for who asks for what was learned, or names one.
    private IEnumerable<ActorRow> Learned(ParseResult parsed, bool isAsked)
    {
        var path = parsed.GetValue(_database)!;
        if (!isAsked && parsed.GetResult(_database) is null or { Implicit: true } && !File.Exists(path)) return [];
        using var store = EventDatabase.OpenToRead(path);
        var roles = store.Roles.All();
        var used = LearnedRoles.Of(roles.Where(r => !r.IsRejected).Select(r => r.Learned)).Rows.ToHashSet();
        return [.. roles.Where(r => r.IsRejected == parsed.GetValue(_rejected) && IsNamed(r, parsed.GetValue(_name))).Select(r => ActorRow.Of(r, used.Contains(r.Learned)))];
    }

    private static bool IsNamed(StoredRole role, string? words) =>
        words is null || ActorLexicon.IsNamed(role.Person, words) || ActorLexicon.IsNamed(role.Learned.Person, words);
}
