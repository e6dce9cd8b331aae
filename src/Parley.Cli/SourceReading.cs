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

    /// <summary>Reads the sources that the command line names into the database.</summary>
    public IntakeReport Run(ParseResult parsed, EventDatabase database, ReadOptions options, bool recode = false)
    {
        var sources = parsed.GetValue(Sources) ?? [];
        // The dearest thing of a short run is loading what is known of pages and of the world; side by side it takes half the time.
        var loading = Task.Run(() => _knowledge.Load(parsed, database.Path));
        var reader = ArticleReader.Load(_knowledge.Lexicons(parsed));
        var coder = loading.GetAwaiter().GetResult();
        var progress = new ProgressLine(terminal, terminal.ShowsProgress ? ArticleReader.Size(sources) : null);
        var intake = new ArticleIntake(database, coder, new()
        {
            Threads = parsed.GetValue(_threads),
            Clock = terminal.Clock,
            Progress = p => progress.Update(p.Articles, p.Bytes),
        });
        try
        {
            return intake.Read(sources, reader.Read(sources, options with { StandardInput = () => terminal.Input }), recode);
        }
        finally
        {
            progress.Clear();
        }
    }
}
