using Parley.Ingest;

namespace Parley.Cli.Output;

/// <summary>What could not be read: the first of it, and how much more there is.</summary>
internal static class RejectionList
{
    private const int Most = 20;

    /// <summary>Lists on standard error.</summary>
    /// <param name="rejected">All of them.</param>
    /// <param name="rest">Where those are that are not listed.</param>
    /// <param name="terminal">Where to.</param>
    public static void Write(IReadOnlyList<Rejection> rejected, string rest, Terminal terminal)
    {
        if (rejected.Count == 0) return;
        terminal.Flush();
        terminal.Error.WriteLine(rejected.Count == 1 ? "1 source could not be read:" : $"{rejected.Count:N0} sources could not be read:");
        foreach (var rejection in rejected.Take(Most))
            terminal.Error.WriteLine($"  {Printable.Of(rejection.Name)}: {Printable.Of(rejection.Message)} [{rejection.Code}]");
        if (rejected.Count > Most)
            terminal.Error.WriteLine($"  and {rejected.Count - Most:N0} more; {Printable.Of(rest)}");
    }
}
