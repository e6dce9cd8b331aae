using System.CommandLine;
using Parley.Checks;
using Parley.Cli.Output;

namespace Parley.Cli;

/// <summary><c>parley lexicon check</c>: contradictions and dead rows.</summary>
internal static class LexiconCheckCommand
{
    private const int MostShown = 40;

    public static Command Make(Terminal terminal)
    {
        var folders = new Argument<string[]>("folder") { Description = "Lexicon folders, as they are laid over the built-in one; none: the built-in one itself", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = $"Tell all findings, not the first {MostShown} of each gravity" };
        var quick = new Option<bool>("--no-examples") { Description = "Do not code the examples of triggers" };
        var command = new ExampledCommand("check", "Find contradictions, rows that never count, unknown values, and examples that do not code. Ends with 1 where there are errors.", """
            parley lexicon check
            parley lexicon check mine
            parley lexicon check phoenix mine --no-examples --all
            """)
        { folders, all, quick };
        command.SetAction(parsed =>
        {
            var findings = LexiconCheck.Run(parsed.GetValue(folders) ?? [], !parsed.GetValue(quick), new Looking(terminal));
            return Tell(findings, parsed.GetValue(all) ? int.MaxValue : MostShown, terminal);
        });
        return command;
    }

    private static int Tell(IReadOnlyList<Finding> findings, int most, Terminal terminal)
    {
        foreach (var group in findings.GroupBy(f => f.Gravity))
        {
            foreach (var finding in group.Take(most)) terminal.Out.WriteLine(Printable.Of($"{group.Key.ToString().ToLowerInvariant()}: {finding}"));
            if (group.Count() > most) terminal.Out.WriteLine($"{group.Key.ToString().ToLowerInvariant()}: and {group.Count() - most:N0} more; --all tells them");
        }

        int Count(Gravity gravity) => findings.Count(f => f.Gravity == gravity);
        terminal.Error.WriteLine($"{Count(Gravity.Error):N0} errors, {Count(Gravity.Warning):N0} warnings, {Count(Gravity.Note):N0} notes");
        return Count(Gravity.Error) == 0 ? ExitStatus.Fine : ExitStatus.Failed;
    }

    private sealed class Looking(Terminal terminal) : IProgress<string>
    {
        public void Report(string value)
        {
            if (terminal.ShowsProgress) terminal.Error.WriteLine($"looking at {value} …");
        }
    }
}
