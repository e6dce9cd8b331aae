using System.CommandLine;
using Parley.Cli.Output;
using Parley.Ingest;
using Parley.Store;

namespace Parley.Cli;

/// <summary><c>parley explain</c>: what is read in an article, where, and why.</summary>
internal static class ExplainCommand
{
    public static Command Make(Terminal terminal)
    {
        var source = new Argument<string>("article") { Description = "A file, - for standard input, or the identifier of a stored article" };
        var database = SharedOptions.Database();
        var knowledge = new Knowledge(terminal);
        var published = new Option<DateOnly?>("--published") { Description = "Day of publication, if the article does not give its own: 2025-11-18", HelpName = "day" };
        var command = new ExampledCommand("explain", "Show an article's sentences with actors, triggers, places and times, and under each its events, why, and how sure.", """
            parley explain article.html
            echo "Egypt's foreign minister met Iranian envoys in Cairo on Monday." | parley explain - --published 2025-11-18
            parley explain seed --db war.duckdb          a stored article
            """)
        { source, database, published };
        knowledge.AddTo(command);
        knowledge.AddRegisterTo(command);
        command.SetAction(parsed =>
        {
            var options = new ReadOptions { Published = parsed.GetValue(published), StandardInput = () => terminal.Input };
            var articles = Articles(parsed.GetValue(source)!, parsed.GetValue(database)!, options, knowledge.Lexicons(parsed));
            var coder = knowledge.Load(parsed, parsed.GetValue(database)!);
            // A stored article is explained with what its database had learned.
            var isStored = !IsFile(parsed.GetValue(source)!) && !knowledge.HasRegister(parsed);
            return Explain(articles, terminal, isStored ? WithRegister(coder, parsed.GetValue(database)!) : coder);
        });
        return command;
    }

    private static int Explain(IEnumerable<Ingested> articles, Terminal terminal, EventCoder coder)
    {
        var rejected = new List<Rejection>();
        var explanation = new Explanation(terminal);
        var first = true;
        foreach (var read in articles)
        {
            if (read.Rejection is { } rejection) rejected.Add(rejection);
            if (read.Article is not { } article) continue;
            if (!first) terminal.Out.WriteLine();
            explanation.Write(coder.Resolve(article), coder.Code(article));
            first = false;
        }

        RejectionList.Write(rejected, "'parley read --rejections FILE' writes all of them", terminal);
        return rejected.Count == 0 ? ExitStatus.Fine : ExitStatus.Failed;
    }

    private static EventCoder WithRegister(EventCoder coder, string database)
    {
        using var store = EventDatabase.OpenToRead(database);
        return coder.With(store.Roles.Learned());
    }

    private static bool IsFile(string source) => source == ArticleReader.StandardInput || Path.Exists(source);

    private static IEnumerable<Ingested> Articles(string source, string database, ReadOptions options, string[] lexicons)
    {
        if (IsFile(source))
            return ArticleReader.Load(lexicons).Read(source, options);
        if (!File.Exists(database)) throw new CommandFailure($"there is neither a file '{source}' nor a database {database}: check the name, or choose a database with --db");
        using var store = EventDatabase.OpenToRead(database);
        return store.Find(source) is { } stored
            ? [Ingested.Of(stored.Source.Article)]
            : throw new CommandFailure($"there is neither a file nor an article '{source}' in {database}: check the name");
    }
}
