using Parley.Evaluation.Dossiers;
using Parley.Evaluation.Measures;
using Spectre.Console;

namespace Parley.Cli.Output;

/// <summary>What linking is worth on dossiers, as tables on the terminal.</summary>
internal static class DossierTables
{
    /// <summary>Writes a row for each dossier and one for all.</summary>
    /// <param name="evaluation">The figures.</param>
    /// <param name="misses">List so many of what is wrong; 0: none.</param>
    /// <param name="terminal">Where to.</param>
    public static void Write(DossierEvaluation evaluation, int misses, Terminal terminal)
    {
        var scores = evaluation.Dossiers.Append(evaluation.All).ToList();
        WriteTable(terminal, ["Incidents (B³)", "Coded", "P", "R", "F1", "all P", "all R", "all F1"], scores, s => [Of(s.Coded), N(s.IncidentsCoded.P), N(s.IncidentsCoded.R), N(s.IncidentsCoded.F1), N(s.IncidentsAll.P), N(s.IncidentsAll.R), N(s.IncidentsAll.F1)]);
        WriteTable(terminal, ["Processes", "Rounds P", "R", "F1", "status", "Exch. P", "R", "F1", "count", "Status"], scores, s => [.. Of(s.Rounds), Of(s.RoundStatuses), .. Of(s.Exchanges), Of(s.ExchangeCounts), Of(s.Statuses)]);
        foreach (var miss in evaluation.Misses.Take(misses)) terminal.Out.WriteLine(Printable.Of(miss));
    }

    private static void WriteTable(Terminal terminal, string[] columns, IEnumerable<DossierScore> scores, Func<DossierScore, string[]> cells)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns) table.AddColumn(new TableColumn(Markup.Escape(column)) { Alignment = table.Columns.Count == 0 ? Justify.Left : Justify.Right });
        foreach (var score in scores) table.AddRow([.. cells(score).Prepend(score.Name).Select(c => new Spectre.Console.Text(Printable.Of(c)))]);
        SpectreOutput.Write(terminal, table);
    }

    private static string N(double value) => $"{value:0.000}";

    private static string Of(Share share) => $"{share.Right:N0}/{share.Total:N0}";

    private static string[] Of(Score score) => [N(score.Precision), N(score.Recall), N(score.F1)];
}
