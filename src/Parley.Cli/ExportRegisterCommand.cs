using System.CommandLine;
using Parley.Store;

namespace Parley.Cli;

/// <summary><c>parley actors export</c>: the learned roles that are used, as a file for the filter.</summary>
internal static class ExportRegisterCommand
{
    public static Command Make(Terminal terminal)
    {
        var database = SharedOptions.Database();
        var command = new ExampledCommand("export", "Write the learned roles that are used as tab-separated values.", """
            parley actors export > learned.tsv
            parley code --register learned.tsv < articles.jsonl > records.jsonl
            """)
        { database };
        command.SetAction(parsed =>
        {
            using var store = EventDatabase.OpenToRead(parsed.GetValue(database)!);
            store.Roles.Learned().Write(terminal.Out);
            return ExitStatus.Fine;
        });
        return command;
    }
}
