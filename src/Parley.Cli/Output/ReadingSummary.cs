using Parley.Store;
using Parley.Store.Intake;
using Spectre.Console;

namespace Parley.Cli.Output;

/// <summary>The table at the end of a run: articles by what became of them, events by class.</summary>
internal static class ReadingSummary
{
    /// <summary>Writes to standard output.</summary>
    public static void Write(IntakeReport report, string database, Terminal terminal)
    {
        SpectreOutput.Write(terminal, new Columns(Articles(report), Events(report)) { Expand = false });
        var seconds = report.Elapsed.TotalSeconds;
        var articles = report.New + report.Changed + report.Known + report.Recoded;
        var rejected = report.Rejected.Values.Sum();
        terminal.Out.WriteLine($"{database}: {articles:N0} {(articles == 1 ? "article" : "articles")}{(rejected > 0 ? $" and {rejected:N0} rejected" : "")} in {seconds:F1} s");
        if (LinkingLine.Summary(report.Linking) is { } linked) terminal.Out.WriteLine(linked);
        if (report.Outdated > 0)
            terminal.Out.WriteLine($"{report.Outdated:N0} stored articles were coded by an older Parley, with another lexicon or before a decision about a role: 'parley read --recode' codes them again");
    }

    private static Table Articles(IntakeReport report)
    {
        var table = Make("Articles");
        Add(table, "new", report.New, always: true);
        Add(table, "changed", report.Changed);
        Add(table, "known", report.Known, always: true);
        Add(table, "coded again", report.Recoded);
        foreach (var (reason, count) in report.Rejected) Add(table, $"rejected: {reason}", count);
        return table;
    }

    private static Table Events(IntakeReport report)
    {
        var table = Make("Events");
        foreach (var (eventClass, count) in report.Events.OrderByDescending(e => e.Value).ThenBy(e => e.Key)) Add(table, EventWords.Of(eventClass), count);
        Add(table, "all", report.Events.Values.Sum(), always: true);
        return table;
    }

    private static Table Make(string title)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(new TableColumn(title));
        table.AddColumn(new TableColumn("") { Alignment = Justify.Right });
        return table;
    }

    private static void Add(Table table, string name, long count, bool always = false)
    {
        if (count > 0 || always) table.AddRow(SpectreOutput.Plain(name), SpectreOutput.Plain($"{count:N0}"));
    }
}
