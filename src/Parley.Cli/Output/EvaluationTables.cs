using Parley.Evaluation;
using Parley.Evaluation.Measures;
using Parley.Evaluation.Pages;
using Spectre.Console;

namespace Parley.Cli.Output;

/// <summary>An evaluation as tables on the terminal.</summary>
internal static class EvaluationTables
{
    private const int Narrow = 100;

    /// <summary>Writes to standard output.</summary>
    public static void Write(EvaluationResult result, Terminal terminal)
    {
        terminal.Out.WriteLine(Printable.Of($"{result.Coding} on {result.Gold}: {result.Texts:N0} texts, {result.Class.Gold:N0} labelled events"));
        WriteScores("Events", ScoreRows.Events(result), terminal);
        if (result.Tuples is { } tuples) WriteScores($"Tuples ({tuples.WholeTexts.Right:N0} of {tuples.WholeTexts.Total:N0} texts whole)", ScoreRows.Tuples(tuples), terminal);
        WriteScores("Classes", ScoreRows.Classes(result), terminal);
        if (result.Parties.Count > 0) WriteScores("Parties", ScoreRows.Parties(result), terminal);
        WriteConfusion("gold ↓  coded →", result.Classes.Confusion, terminal);
        if (result.Status is { } status) WriteConfusion("status", status, terminal);
        if (result.Calibration is { } calibration) WriteCalibration(calibration, terminal);
        if (result.Against is { } against) WriteComparison(result.Coding, against, terminal);
        WriteErrors(result.Errors, terminal);
        foreach (var note in ScoreRows.Notes(result)) terminal.Out.WriteLine(Printable.Of(note));
    }

    private static void WriteScores(string title, IEnumerable<(string Name, Score Score)> rows, Terminal terminal)
    {
        var table = Make(title, "Precision", "Recall", "F1", "Right", "Coded", "Gold");
        foreach (var (name, s) in rows) Add(table, name, $"{s.Precision:0.000}", $"{s.Recall:0.000}", $"{s.F1:0.000}", $"{s.Right:N0}", $"{s.Coded:N0}", $"{s.Gold:N0}");
        SpectreOutput.Write(terminal, table);
    }

    // A table of seventeen columns fits a wide terminal only; a narrow one gets the confusions as a list.
    private static void WriteConfusion(string title, Confusion confusion, Terminal terminal)
    {
        if (terminal.Width < Narrow && confusion.Columns.Count > 6)
        {
            var list = Make("Taken for", "Coded as", "Times");
            foreach (var (gold, coded, count) in Wrong(confusion).Take(12)) Add(list, gold, coded, $"{count:N0}");
            SpectreOutput.Write(terminal, list);
            return;
        }

        var table = Make(title, [.. confusion.Columns.Select(c => c.Length > 5 && confusion.Columns.Count > 6 ? c[..4] : c)]);
        foreach (var row in confusion.Rows) Add(table, row, [.. confusion.Columns.Select(c => confusion.Count(row, c) is > 0 and var n ? $"{n:N0}" : "·")]);
        SpectreOutput.Write(terminal, table);
    }

    private static IEnumerable<(string Gold, string Coded, int Count)> Wrong(Confusion confusion) =>
        confusion.Rows.SelectMany(r => confusion.Columns.Where(c => c != r).Select(c => (Gold: r, Coded: c, Count: confusion.Count(r, c)))).Where(w => w.Count > 0).OrderByDescending(w => w.Count);

    /// <summary>How many are right in each bin of confidence.</summary>
    public static void WriteCalibration(Calibration calibration, Terminal terminal)
    {
        var table = Make("Confidence", "Mean", "Right", "Events");
        foreach (var bin in calibration.Bins) Add(table, $"{bin.From:0.0} to {bin.To:0.0}", $"{bin.Confidence:0.000}", $"{bin.Right.Value:0.000}", $"{bin.Right.Total:N0}");
        SpectreOutput.Write(terminal, table);
    }

    private static void WriteComparison(string first, CoderComparison comparison, Terminal terminal)
    {
        var table = Make("Right in one alone", Printable.Of(first), Printable.Of(comparison.Other));
        foreach (var (name, onlyFirst, onlySecond) in comparison.ByClass) Add(table, name, $"{onlyFirst:N0}", $"{onlySecond:N0}");
        Add(table, "all", $"{comparison.OnlyFirst:N0}", $"{comparison.OnlySecond:N0}");
        SpectreOutput.Write(terminal, table);
        terminal.Out.WriteLine($"{comparison.Both:N0} events are right in both, {comparison.Neither:N0} in neither; McNemar's exact test: p = {comparison.PValue:0.####}");
        foreach (var difference in comparison.Differences)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(Printable.Of($"{difference.First.Text}: {difference.First.Gold}"));
            terminal.Out.WriteLine(Printable.Of($"  {(difference.IsFirstRight ? "right" : "wrong")} {first}: {difference.First.Coded ?? "nothing"}"));
            terminal.Out.WriteLine(Printable.Of($"  {(difference.IsFirstRight ? "wrong" : "right")} {comparison.Other}: {difference.Second.Coded ?? "nothing"}"));
            if (difference.First.Sentence is { } sentence) terminal.Out.WriteLine(Printable.Of($"  {sentence}"));
        }
    }

    private static void WriteErrors(IReadOnlyList<ListedError> errors, Terminal terminal)
    {
        foreach (var error in errors)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(Printable.Of($"{error.Text}: {error.Gold ?? "nothing"}"));
            terminal.Out.WriteLine(Printable.Of($"  coded as {error.Coded ?? "nothing"}{(error.Confidence is { } c ? $" ({c:0.00})" : "")}"));
            if (error.Sentence is { } sentence) terminal.Out.WriteLine(Printable.Of($"  {sentence}"));
        }

        if (errors.Count > 0) terminal.Out.WriteLine();
    }

    private static Table Make(string title, params ReadOnlySpan<string> columns)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(new TableColumn(SpectreOutput.Plain(title)));
        foreach (var column in columns) table.AddColumn(new TableColumn(SpectreOutput.Plain(column)) { Alignment = Justify.Right });
        return table;
    }

    private static void Add(Table table, string name, params ReadOnlySpan<string> cells) => table.AddRow([SpectreOutput.Plain(name), .. cells.ToArray().Select(c => SpectreOutput.Plain(c))]);
}
