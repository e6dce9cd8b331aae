using System.CommandLine;
using System.Text;
using Parley.Brief;
using Parley.Cli.Output;
using Parley.Ingest;
using Parley.Lexicons;
using Parley.Store;

namespace Parley.Cli;

/// <summary><c>parley brief</c>: what happened, as a page.</summary>
internal static class BriefCommand
{
    private const string DefaultPage = "brief.html";

    public static Command Make(Terminal terminal)
    {
        var reading = new SourceReading(terminal);
        var database = SharedOptions.Database();
        var output = new Option<string>("--out", "-o") { Description = "The page: .html, or .md for Markdown", HelpName = "file", DefaultValueFactory = _ => DefaultPage };
        var actor = new Option<string?>("--actor") { Description = "Only events in which this country, organisation or person has part", HelpName = "who" };
        var title = new Option<string?>("--title") { Description = "Title of the page", HelpName = "words" };
        var (from, to) = (SharedOptions.From(), SharedOptions.To());
        var process = new Option<string?>("--process") { Description = "The brief of a negotiation, by its name or another it goes by: how it stands, what changed, rounds, positions, attacks, disagreements", HelpName = "name" };
        var since = SharedOptions.Since();
        var command = new ExampledCommand("brief", "Write a brief of what happened, as one page, out of the database; sources that are named are read into it first, and the brief is about them.", """
            parley brief samples/articles -o brief.html
            parley brief --actor Ukraine --from 2025-11 -o ukraine.md
            parley brief --db war.duckdb --from 2025-11-01 --to 2025-11-18
            parley brief --process "Ukraine–Russia" --since 2025-11-01 -o talks.html
            """);
        reading.AddTo(command);
        foreach (var option in new Option[] { database, output, actor, process, since, from, to, title }) command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is { } page && !IsPage(page)) result.AddError($"'{page}' is no page: its name ends in .html, .htm or .md");
            if (result.GetValue(to) < result.GetValue(from)) result.AddError("'--to' lies before '--from'");
            if (result.GetValue(process) is not null && result.GetValue(actor) is not null) result.AddError("'--process' and '--actor' exclude each other");
            if (result.GetValue(since) is not null && result.GetValue(process) is null) result.AddError("'--since' needs '--process'");
        });
        command.SetAction(parsed =>
        {
            var (first, last) = (parsed.GetValue(from), parsed.GetValue(to));
            Composing composing = parsed.GetValue(process) is { } name
                ? records => ProcessBriefing.Compose(records, Lexicon.Read(DataFolder.Path, reading.Lexicons(parsed)), name, new()
                {
                    Title = parsed.GetValue(title),
                    Since = parsed.GetValue(since),
                    Written = terminal.Clock.GetUtcNow(),
                }, (first, last))
                : records => BriefPage.Of(BriefComposer.Compose([.. records], new()
                {
                    Title = parsed.GetValue(title),
                    Actor = parsed.GetValue(actor),
                    From = first,
                    To = last,
                    Written = terminal.Clock.GetUtcNow(),
                }));
            return Run(terminal, parsed, reading, composing, new(parsed.GetValue(database)!, parsed.GetValue(output)!));
        });
        return command;
    }

    private static int Run(Terminal terminal, ParseResult parsed, SourceReading reading, Composing composing, BriefFiles files)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(files.Page)) is { } folder && !Directory.Exists(folder))
            throw new CommandFailure($"{files.Page}: the folder {folder} does not exist");
        if (parsed.GetValue(reading.Sources) is not { Length: > 0 })
        {
            using var stored = EventDatabase.OpenToRead(files.Database);
            Write(stored.Records(), composing, files, terminal);
            return ExitStatus.Fine;
        }

        using var database = EventDatabase.Open(files.Database, terminal.Clock);
        var named = new HashSet<string>(StringComparer.Ordinal);
        var report = reading.Run(parsed, database, new ReadOptions(), seen: id => named.Add(id));
        ReadingSummary.Write(report, database.Path, terminal);
        Write(database.Records().Where(r => named.Contains(r.Source.Article.Id)), composing, files, terminal);
        var rejected = report.Rejected.Count == 0 ? [] : database.Rejections(report.Run);
        RejectionList.Write(rejected, "'parley read --rejections FILE' writes all of them", terminal);
        return rejected.Count == 0 ? ExitStatus.Fine : ExitStatus.Failed;
    }

    private static void Write(IEnumerable<StoredRecord> records, Composing composing, BriefFiles files, Terminal terminal)
    {
        var page = composing(records.Select(r => new BriefSource(r.Source.Article, r.Read())));
        using (var writer = new StreamWriter(files.Page, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
        {
            if (files.Page.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) page.Markdown(writer);
            else page.Html(writer);
        }

        page.Summary(terminal);
        terminal.Out.WriteLine($"The brief is in {Path.GetFullPath(files.Page)}");
    }

    private static bool IsPage(string file) => Path.GetExtension(file).ToLowerInvariant() is ".html" or ".htm" or ".md";

    private sealed record BriefFiles(string Database, string Page);

    private delegate BriefPage Composing(IEnumerable<BriefSource> records);
}
