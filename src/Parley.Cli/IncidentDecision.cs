using System.CommandLine;
using Parley.Cli.Output;
using Parley.Lexicons;
using Parley.Linking;
using Parley.Store;
using Parley.Store.Linking;

namespace Parley.Cli;

/// <summary>What the commands that decide about incidents have in common: who decides and why, and linking with what was decided.</summary>
internal sealed class IncidentDecision(Terminal terminal)
{
    private readonly Option<string> _database = SharedOptions.Database();
    private readonly Option<string> _by = new("--by") { Description = "Who decides", HelpName = "name", DefaultValueFactory = _ => Environment.UserName };
    private readonly Option<string?> _note = new("--note") { Description = "Why", HelpName = "words" };
    private readonly Knowledge _knowledge = new(terminal);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _database, _by, _note }) command.Add(option);
        _knowledge.AddLexiconsTo(command);
    }

    /// <summary>Decides, links with that, and tells which incidents some reports are now of.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="decide">Decides; gives the reports to tell about.</param>
    public int Run(ParseResult parsed, Func<EventDatabase, DecisionStamp, IEnumerable<ReportKey>> decide)
    {
        using var store = EventDatabase.Open(parsed.GetValue(_database)!, terminal.Clock);
        var reports = decide(store, new(terminal.Clock.GetUtcNow(), parsed.GetValue(_by)!, parsed.GetValue(_note))).ToList();
        var line = new LinkingLine(terminal);
        store.Incidents.Link(Lexicon.Read(DataFolder.Path, _knowledge.Lexicons(parsed)), line.Update);
        line.Clear();
        foreach (var incident in reports.Select(store.Incidents.Holding).OfType<StoredIncident>().DistinctBy(i => i.Incident.Id))
            terminal.Out.WriteLine(Printable.Of($"incident {incident.Incident.Id}: {string.Join(", ", incident.Tellings.Select(t => t.Source.Id).Distinct())}"));
        return ExitStatus.Fine;
    }
}
