using System.CommandLine;
using Parley.Cli.Output;
using Parley.Ingest;
using Parley.Store;
using Parley.Store.Intake;

namespace Parley.Cli;

/// <summary>Sources into the database, as several commands do it: their options, and the run with its progress.</summary>
internal sealed class SourceReading(Terminal terminal)
{
    private readonly Option<int> _threads = SharedOptions.Threads(Environment.ProcessorCount);
    private readonly Knowledge _knowledge = new(terminal);

    /// <summary>The files, folders and "-".</summary>
    public Argument<string[]> Sources { get; } =
        new("sources") { Description = "Files and folders of text, HTML pages or JSON Lines; - is standard input", Arity = ArgumentArity.ZeroOrMore };

    /// <summary>Adds argument and options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Sources);
        command.Add(_threads);
        _knowledge.AddTo(command);
    }

    /// <summary>The folders of lexicon files.</summary>
    public string[] Lexicons(ParseResult parsed) => _knowledge.Lexicons(parsed);

    /// <summary>Reads the sources that the command line names into the database.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="database">Where they go.</param>
    /// <param name="options">Defaults for what articles do not say.</param>
    /// <param name="recode">Whether outdated articles are coded again.</param>
    /// <param name="seen">Told the identifier of every article, known or new.</param>
    public IntakeReport Run(ParseResult parsed, EventDatabase database, ReadOptions options, bool recode = false, Action<string>? seen = null)
    {
        var sources = parsed.GetValue(Sources) ?? [];
        // The dearest thing of a short run is loading what is known of pages and of the world; side by side it takes half the time.
        var loading = Task.Run(() => _knowledge.Load(parsed, database.Path));
        var reader = ArticleReader.Load(_knowledge.Lexicons(parsed));
        var coder = loading.GetAwaiter().GetResult();
        var progress = new ProgressLine(terminal, terminal.ShowsProgress ? ArticleReader.Size(sources) : null);
        var linking = new LinkingLine(terminal);
        var intake = new ArticleIntake(database, coder, new()
        {
            Threads = parsed.GetValue(_threads),
            Clock = terminal.Clock,
            Progress = p => progress.Update(p.Articles, p.Bytes),
            Linking = p =>
            {
                progress.Clear();
                linking.Update(p);
            },
        });
        try
        {
            var read = reader.Read(sources, options with { StandardInput = () => terminal.Input });
            return intake.Read(sources, seen is null ? read : read.Select(i => Told(i, seen)), recode);
        }
        finally
        {
            progress.Clear();
            linking.Clear();
        }
    }

    private static Ingested Told(Ingested read, Action<string> seen)
    {
        if (read.Article is { } article) seen(StorableText.Clean(article.Id)!);
        return read;
    }
}
