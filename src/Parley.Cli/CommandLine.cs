using System.CommandLine;

namespace Parley.Cli;

/// <summary>The command line: one command, one file; each adds itself here.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command that the arguments name; the result is the exit status.</summary>
    public static int Run(string[] args) => Root().Parse(args).Invoke();

    private static RootCommand Root()
    {
        var root = new RootCommand("Parley reads news about diplomacy and armed conflict and keeps the record: who did what to whom, when, where, and according to whom.");
        root.Subcommands.Add(CodeCommand.Make());
        root.Subcommands.Add(PlacesCommand.Make());
        return root;
    }
}
