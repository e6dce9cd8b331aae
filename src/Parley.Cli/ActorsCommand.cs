using System.CommandLine;
using Parley.Cli.Output;

namespace Parley.Cli;

/// <summary><c>parley actors</c>: who held which public role when, as given and as learned.</summary>
internal static class ActorsCommand
{
    private const int RowsOfTable = 100;

    public static Command Make(Terminal terminal)
    {
        var selection = new ActorSelection(terminal);
        var limit = new Option<int?>("--limit") { Description = $"At most so many, the first; 0 is all. A table has {RowsOfTable} where nothing is said", HelpName = "n" };
        var json = new Option<bool>("--json") { Description = "A JSON object a line instead of a table" };
        var csv = new Option<bool>("--csv") { Description = "CSV instead of a table" };
        var command = new ExampledCommand("actors", "List people of the register with their public roles: those Parley was given, and those that articles taught.", """
            parley actors Umerov                                   all roles of people of that name
            parley actors Lavrov --on 2003-05-01                   what he was on that day
            parley actors --country UKR --learned --json           what articles taught about Ukraine's people
            parley actors confirm "Rustem Umerov"                  it is right
            parley actors correct "Rustem Umerov" --as "defence minister" --to 2025-07-17
            parley actors reject "Jane Roe"                        nothing is learned of her, now or later
            parley actors export > learned.tsv                     for 'parley code --register learned.tsv'
            """)
        {
            DecideCommand.Confirm(terminal),
            DecideCommand.Correct(terminal),
            DecideCommand.Reject(terminal),
            ExportRegisterCommand.Make(terminal),
        };
        selection.AddTo(command);
        foreach (var option in new Option[] { limit, json, csv }) command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv)) result.AddError("'--json' and '--csv' exclude each other");
        });
        command.SetAction(parsed =>
        {
            var all = selection.Read(parsed);
            var plain = parsed.GetValue(json) || parsed.GetValue(csv);
            var most = parsed.GetValue(limit) ?? (plain ? 0 : RowsOfTable);
            var rows = most <= 0 ? all : [.. all.Take(most)];
            if (parsed.GetValue(json)) ActorJson.Write(rows, terminal.Output);
            else if (parsed.GetValue(csv)) ActorCsv.Write(rows, terminal.Out);
            else WriteTable(rows, all.Count, terminal);
            return ExitStatus.Fine;
        });
        return command;
    }

    private static void WriteTable(IReadOnlyList<ActorRow> rows, int all, Terminal terminal)
    {
        if (rows.Count > 0) ActorTable.Write(rows, terminal);
        terminal.Flush();
        terminal.Error.WriteLine(all == rows.Count ? $"{all:N0} {(all == 1 ? "role" : "roles")}" : $"the first {rows.Count:N0} of {all:N0} roles; --limit 0 shows all");
    }
}
