using System.CommandLine;
using System.Text.Json;
using Parley.Cli.Output;
using Parley.Ingest;
using Parley.Store;
using Parley.Store.Intake;

namespace Parley.Cli;

/// <summary><c>parley read</c>: sources into the database.</summary>
internal static class ReadCommand
{
    public static Command Make(Terminal terminal)
    {
        var reading = new SourceReading(terminal);
        var database = SharedOptions.Database();
        var recode = new Option<bool>("--recode") { Description = "Also code again stored articles whose record an older Parley or another lexicon made" };
        var published = new Option<DateOnly?>("--published") { Description = "Day of publication of articles that do not give their own: 2025-11-18", HelpName = "day" };
        var publisher = new Option<string?>("--publisher") { Description = "Publisher of articles that do not name their own", HelpName = "name" };
        var rejections = new Option<string?>("--rejections") { Description = "Write all that could not be read to this file, a JSON object a line", HelpName = "file" };
        var command = new ExampledCommand("read", "Read articles into the database. What is there already is left as it is.", """
            parley read news/ article.html             a folder and a page into parley.duckdb
            parley read --db war.duckdb *.jsonl        JSON Lines into another database
            curl -s https://example.org/a | parley read - --publisher "Example News"
            parley read --recode                       code the stored articles again after an update
            """);
        reading.AddTo(command);
        foreach (var option in new Option[] { database, recode, published, publisher, rejections }) command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(reading.Sources) is not { Length: > 0 } && !result.GetValue(recode)) result.AddError("name at least one file or folder, or - for standard input");
        });
        command.SetAction(parsed =>
        {
            var options = new ReadOptions { Published = parsed.GetValue(published), Publisher = parsed.GetValue(publisher) };
            using var store = EventDatabase.Open(parsed.GetValue(database)!, terminal.Clock);
            var report = reading.Run(parsed, store, options, parsed.GetValue(recode));
            return Tell(report, store, terminal, parsed.GetValue(rejections));
        });
        return command;
    }

    private static int Tell(IntakeReport report, EventDatabase database, Terminal terminal, string? rejections)
    {
        ReadingSummary.Write(report, database.Path, terminal);
        if (report.Rejected.Count == 0 && rejections is null) return ExitStatus.Fine;
        var rejected = database.Rejections(report.Run);
        RejectionList.Write(rejected, rejections is null ? "--rejections FILE writes all of them" : $"all of them are in {rejections}", terminal);
        if (rejections is not null) Save(rejected, rejections);
        return rejected.Count == 0 ? ExitStatus.Fine : ExitStatus.Failed;
    }

    private static void Save(IReadOnlyList<Rejection> rejected, string file)
    {
        using var stream = File.Create(file);
        foreach (var rejection in rejected)
        {
            using (var json = new Utf8JsonWriter(stream))
            {
                json.WriteStartObject();
                json.WriteString("name", rejection.Name);
                json.WriteString("code", rejection.Code);
                json.WriteString("message", rejection.Message);
                json.WriteEndObject();
            }

            stream.WriteByte((byte)'\n');
        }
    }
}
