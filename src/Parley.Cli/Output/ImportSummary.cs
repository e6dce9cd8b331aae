using Parley.Lexicons.Petrarch;

namespace Parley.Cli.Output;

/// <summary>Tells what an import made, and what it left out.</summary>
internal static class ImportSummary
{
    private const int MostShown = 20;

    /// <summary>Writes the summary; the result is the exit status.</summary>
    public static int Write(ImportReport report, string folder, bool all, Terminal terminal)
    {
        foreach (var (file, kind) in report.Files) terminal.Error.WriteLine(Printable.Of($"{file}: {kind}"));
        terminal.Error.WriteLine(Printable.Of($"{string.Join(", ", report.Rows.Where(r => r.Count > 0).Select(r => $"{r.Count:N0} {r.Of}"))} in {folder}"));
        var unreadable = report.Problems.Where(p => p.IsUnreadable).ToList();
        if (unreadable.Count > 0)
        {
            terminal.Error.WriteLine($"{unreadable.Count:N0} lines could not be read:");
            foreach (var problem in unreadable.Take(all ? int.MaxValue : MostShown)) terminal.Error.WriteLine(Printable.Of($"  {problem}"));
            if (!all && unreadable.Count > MostShown) terminal.Error.WriteLine($"  and {unreadable.Count - MostShown:N0} more: --all tells them");
        }

        foreach (var group in report.Problems.Where(p => !p.IsUnreadable).GroupBy(p => p.What).OrderByDescending(g => g.Count()))
        {
            terminal.Error.WriteLine(Printable.Of($"{group.Count():N0} lines have no counterpart: {group.Key}"));
            foreach (var problem in group.Take(all ? int.MaxValue : 1)) terminal.Error.WriteLine(Printable.Of($"  {problem.File}:{problem.Line}"));
        }

        return unreadable.Count == 0 ? ExitStatus.Fine : ExitStatus.Failed;
    }
}
