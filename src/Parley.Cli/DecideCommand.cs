using System.CommandLine;
using Parley.Store;
using Parley.Store.Roles;

namespace Parley.Cli;

/// <summary><c>parley actors confirm</c>, <c>correct</c> and <c>reject</c>: what people decide about learned roles.</summary>
internal sealed class DecideCommand
{
    private readonly Argument<string> _person = new("person") { Description = "The full name, as it was learned" };
    private readonly Option<string> _database = SharedOptions.Database();
    private readonly Option<string?> _country = new("--country") { Description = "The role of this country or organisation, where several were learned", HelpName = "code" };
    private readonly Option<string?> _office = new("--office") { Description = "The role of this office, where several were learned: negotiator", HelpName = "key" };
    private readonly Option<string> _by = new("--by") { Description = "Who decides", HelpName = "name", DefaultValueFactory = _ => Environment.UserName };
    private readonly Option<string?> _note = new("--note") { Description = "Why", HelpName = "words" };
    private readonly Terminal _terminal;

    private DecideCommand(Terminal terminal) => _terminal = terminal;

    public static Command Confirm(Terminal terminal)
    {
        var decide = new DecideCommand(terminal);
        var command = decide.Command("confirm", "Say that a learned role is right.", """
            parley actors confirm "Rustem Umerov"
            parley actors confirm "Rustem Umerov" --office negotiator --by Ada --note "seen on the ministry's page"
            """);
        command.SetAction(parsed => decide.Run(parsed, Verdict.Confirm, _ => null));
        return command;
    }

    public static Command Correct(Terminal terminal)
    {
        var decide = new DecideCommand(terminal);
        var correction = new CorrectionOptions();
        var command = decide.Command("correct", "Say what is right instead of a learned role.", """
            parley actors correct "Rustem Umerov" --as "defence minister" --from 2023-09-06 --to 2025-07-17
            parley actors correct "Rustam Umerow" --name "Rustem Umerov"
            parley actors correct "Jane Roe" --office envoy --of IGO
            """);
        correction.AddTo(command);
        command.SetAction(parsed => decide.Run(parsed, Verdict.Correct, correction.Read));
        return command;
    }

    public static Command Reject(Terminal terminal)
    {
        var decide = new DecideCommand(terminal);
        var command = decide.Command("reject", "Say that a learned role is wrong or nobody's business; without --country and --office all that is or will be learned of the person.", """
            parley actors reject "Jane Roe"
            parley actors reject "Rustem Umerov" --country RUS --note "misread"
            """);
        command.SetAction(parsed => decide.Run(parsed, Verdict.Reject, _ => null));
        return command;
    }

    private ExampledCommand Command(string name, string description, string examples) =>
        new(name, description, examples) { _person, _database, _country, _office, _by, _note };

    private int Run(ParseResult parsed, Verdict verdict, Func<ParseResult, Correction?> correction)
    {
        var corrected = correction(parsed);
        using var store = EventDatabase.Open(parsed.GetValue(_database)!, _terminal.Clock);
        var (person, country, office) = (parsed.GetValue(_person)!.Trim(), parsed.GetValue(_country)?.ToUpperInvariant(), parsed.GetValue(_office));
        if (verdict != Verdict.Reject)
        {
            var role = Only([.. store.Roles.All().Where(r => r.Person == person && (country ?? r.Country) == r.Country && (office ?? r.Office) == r.Office)], person);
            (country, office) = (role.Country, role.Office);
        }

        var decision = new RoleDecision(_terminal.Clock.GetUtcNow(), parsed.GetValue(_by)!, verdict, person, country, office) { Note = parsed.GetValue(_note), Correction = corrected };
        Tell(decision, store.Roles.Decide(decision));
        return ExitStatus.Fine;
    }

    private static StoredRole Only(List<StoredRole> roles, string person) => roles switch
    {
        [var one] => one,
        [] => throw new CommandFailure($"no such role of '{person}' was learned: 'parley actors --learned' lists what was"),
        _ => throw new CommandFailure($"several roles of '{person}' were learned: choose one with --country and --office: {string.Join("; ", roles.Select(r => $"{r.Office} of {r.Country}"))}"),
    };

    private void Tell(RoleDecision decision, long outdated)
    {
        var what = decision.Office is null && decision.Country is null ? "whatever is learned" : string.Join(" of ", new[] { decision.Office, decision.Country }.OfType<string>());
        var done = decision.Verdict switch { Verdict.Confirm => "confirmed", Verdict.Correct => "corrected", _ => "rejected" };
        _terminal.Out.WriteLine(Output.Printable.Of($"{done}: {decision.Person}, {what}"));
        if (outdated > 0)
            _terminal.Out.WriteLine($"{outdated:N0} stored {(outdated == 1 ? "article names" : "articles name")} somebody about whom something was decided: 'parley read --recode' codes them again");
    }
}
