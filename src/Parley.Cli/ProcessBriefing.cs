using Parley.Brief;
using Parley.Brief.Processes;
using Parley.Lexicons;
using Parley.Linking;
using Parley.Linking.Processes;

namespace Parley.Cli;

/// <summary>The brief of a process: links the records as <c>parley link</c> does, and finds the process that somebody named.</summary>
internal static class ProcessBriefing
{
    private const int Suggested = 3;

    /// <summary>Composes it.</summary>
    /// <param name="records">The articles with their records.</param>
    /// <param name="lexicon">The register of processes.</param>
    /// <param name="name">Name or alias of the process.</param>
    /// <param name="options">How the page is to be.</param>
    /// <param name="published">Only articles of these days are read: the page is as it would have been on the last one.</param>
    /// <exception cref="CommandFailure">Nothing is called so.</exception>
    public static BriefPage Compose(IEnumerable<BriefSource> records, Lexicon lexicon, string name, ProcessBriefOptions options, (DateOnly? From, DateOnly? To) published)
    {
        List<BriefSource> sources = [.. records.Where(s => !(s.Article.Published < published.From) && !(s.Article.Published > published.To))];
        var linked = RecordLinker.Link(lexicon, sources.Select(s => s.Coded));
        var names = new ProcessNames(lexicon, linked.Processes);
        var process = names.Find(name) ?? throw new CommandFailure(Unknown(name, names, linked.Processes), ExitStatus.Usage);
        return BriefPage.Of(ProcessBriefComposer.Compose(sources, linked, process, options));
    }

    private static string Unknown(string name, ProcessNames names, IReadOnlyList<Process> told)
    {
        var nearest = string.Join(", ", names.Nearest(name, Suggested).Select(n => $"'{n}'"));
        var tells = told.Count == 0 ? "the articles tell of no process" : $"the articles tell of {string.Join(", ", told.Select(p => $"'{p.Name}'"))}";
        return $"no process is called '{Output.Printable.Of(name)}': the nearest are {nearest}; {tells}; a folder given with '--lexicon' may add one (processes/processes.tsv)";
    }
}
