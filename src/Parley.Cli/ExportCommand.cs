using System.CommandLine;
using Parley.Cli.Output;
using Parley.Export;
using Parley.Store;
using Parley.Store.Flat;
using Parley.Store.Linking;

namespace Parley.Cli;

/// <summary><c>parley export</c>: all that the database holds, for other programs.</summary>
internal static class ExportCommand
{
    public static Command Make(Terminal terminal)
    {
        var database = SharedOptions.Database();
        var output = new Option<string?>("--out", "-o") { Description = "Where it goes; by default standard output", HelpName = "file" };
        var format = SharedOptions.Name<ExportFormat>("--format", "What is written (docs/exports.md has every column)");
        var csv = new Option<bool>("--csv") { Description = "The same as --format csv: a row an event, instead of records" };
        var articles = new Option<bool>("--articles") { Description = "The articles themselves, as 'parley code' and 'parley read' take them, instead of records" };
        var command = new ExampledCommand("export", "Write the records of all articles as JSON Lines, in order of arrival, or their events in the form of other event data.", """
            parley export > records.jsonl
            parley export --csv -o events.csv
            parley export --format parquet -o events.parquet
            parley export --format gdelt -o 20251118.export.CSV
            parley export --format incidents -o incidents.jsonl
            parley export --articles | parley code > again.jsonl
            """)
        { database, output, format, csv, articles };
        command.Validators.Add(result =>
        {
            var named = result.GetResult(format)?.Tokens.Select(t => t.Value).ToList() ?? [];
            if ((result.GetValue(csv) ? 1 : 0) + (result.GetValue(articles) ? 1 : 0) + named.Count > 1) result.AddError("'--csv', '--articles' and '--format' exclude each other");
            else if (named.Contains(nameof(ExportFormat.Parquet), StringComparer.OrdinalIgnoreCase) && result.GetValue(output) is null) result.AddError("Parquet goes into a file: name it with '--out'");
        });
        command.SetAction(parsed =>
        {
            using var store = EventDatabase.OpenToRead(parsed.GetValue(database)!);
            var path = parsed.GetValue(output);
            var what = parsed.GetValue(csv) ? ExportFormat.Csv : parsed.GetValue(format) ?? ExportFormat.Records;
            if (what == ExportFormat.Incidents) WriteIncidents(store, path, terminal);
            else if (what == ExportFormat.Parquet) ParquetFile.Write(store.Records().SelectMany(FlatTable.Events), path!);
            else WriteText(store, what, parsed.GetValue(articles), path, terminal);
            return ExitStatus.Fine;
        });
        return command;
    }

    private static void WriteIncidents(EventDatabase store, string? path, Terminal terminal)
    {
        using var file = path is null ? null : File.Create(path);
        IncidentsCommand.WriteJson(store.Incidents.Find(new IncidentFilter()), file ?? terminal.Output);
        IncidentsCommand.TellUnlinked(store, terminal);
    }

    private static void WriteText(EventDatabase store, ExportFormat format, bool articles, string? path, Terminal terminal)
    {
        using var file = path is null ? null : File.Create(path);
        using var writer = new StreamWriter(file ?? terminal.Output, leaveOpen: true) { NewLine = "\n" };
        if (articles) foreach (var record in store.Records()) writer.WriteLine(ArticleJson.Line(record.Source.Article));
        else if (format == ExportFormat.Csv) EventCsv.Write(store.Records().SelectMany(FlatTable.Events), writer);
        else if (format == ExportFormat.Records) foreach (var record in store.Records()) writer.WriteLine(record.Line);
        else Tell(EventExport.Write(FormOf(format), store.Records().Select(r => new SourceRecord(r.Source.Article, r.Read())), writer), terminal);
    }

    private static ExportForm FormOf(ExportFormat format) => format switch
    {
        ExportFormat.Plover => ExportForm.Plover,
        ExportFormat.Polecat => ExportForm.Polecat,
        ExportFormat.Icews => ExportForm.Icews,
        ExportFormat.Gdelt => ExportForm.Gdelt,
        _ => ExportForm.Phoenix,
    };

    private static void Tell(ExportReport report, Terminal terminal)
    {
        if (report.LeftOut > 0) terminal.Error.WriteLine($"{report.Rows:N0} rows; {report.LeftOut:N0} events are left out, of which this form cannot tell (docs/exports.md)");
    }
}
