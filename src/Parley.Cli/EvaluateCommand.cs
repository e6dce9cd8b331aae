using System.CommandLine;
using System.Text;
using Parley.Cli.Output;
using Parley.Evaluation;
using Parley.Evaluation.Alignment;
using Parley.Evaluation.Dossiers;
using Parley.Evaluation.Pages;
using Parley.Evaluation.Reading;
using Parley.Ingest.JsonLines;

namespace Parley.Cli;

/// <summary><c>parley evaluate</c>: what a coder is worth on a gold set of one's own.</summary>
internal sealed class EvaluateCommand
{
    private readonly Terminal _terminal;
    private readonly Knowledge _knowledge;
    private readonly Argument<string?> _gold = new("gold") { Description = "Labelled texts: CSV by hand, PLOVER records, relations, tuples, or records; the file itself tells which (docs/evaluate.md)", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string?> _records = new("records") { Description = "What a coder made of these texts, in any of the same forms; where none is named Parley codes them", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _against = new("--against") { Description = "A second coding: where one is right and the other wrong", HelpName = "file" };
    private readonly Option<string?> _dossiers = new("--dossiers") { Description = "Instead of a gold file: measure linking on a folder of labelled dossiers, each with articles.jsonl and expected.gold", HelpName = "folder" };
    private readonly Option<string?> _texts = new("--texts") { Description = "Articles as JSON Lines, for gold sets that do not hold their texts", HelpName = "file" };
    private readonly Option<AlignmentRule?> _align = SharedOptions.Name<AlignmentRule>("--align", "How events find each other; pair where the gold set is of relations");
    private readonly Option<Rightness?> _right = SharedOptions.Name<Rightness>("--right", "What must agree for an event to be right");
    private readonly Option<bool> _yield = new("--yield") { Description = "Count CONCEDE and RETREAT as one class" };
    private readonly Option<int> _errors = new("--errors") { Description = "List so many of the worst errors with their sentences", HelpName = "n", DefaultValueFactory = _ => 0 };
    private readonly Option<bool> _json = new("--json") { Description = "All figures as one JSON object" };
    private readonly Option<string?> _html = new("--html") { Description = "Write a page with a coloured confusion table and a reliability picture", HelpName = "file" };
    private readonly Option<int> _threads = SharedOptions.Threads(usual: Environment.ProcessorCount);

    private EvaluateCommand(Terminal terminal)
    {
        _terminal = terminal;
        _knowledge = new Knowledge(terminal);
    }

    public static Command Make(Terminal terminal) => new EvaluateCommand(terminal).Make();

    private ExampledCommand Make()
    {
        var command = new ExampledCommand("evaluate", "Measure Parley, or another coder, on labelled texts: precision, recall and F1 by class, parties, status, calibration, errors.", """
            parley evaluate labels.csv                             code the texts and compare with the labels
            parley evaluate labels.csv records.jsonl --errors 10   measure what was coded before
            parley evaluate gold.jsonl --html evaluation.html      a page of it
            parley evaluate gold.jsonl mine.jsonl --against phoenix.tsv --right root
            parley evaluate --dossiers samples/dossiers            incidents, rounds, exchanges and status of processes
            """)
        { _gold, _records, _dossiers, _against, _texts, _align, _right, _yield, _errors, _json, _html, _threads };
        _knowledge.AddTo(command);
        _knowledge.AddRegisterTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_errors) < 0) result.AddError("'--errors' is at least 0");
            if (result.GetValue(_gold) is null == result.GetValue(_dossiers) is null) result.AddError("name a gold file, or a folder with --dossiers");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(_dossiers) is { } folder) return RunDossiers(folder, parsed);
        var articles = parsed.GetValue(_texts) is { } texts ? Articles(texts) : [];
        var gold = Read(parsed.GetValue(_gold)!, articles);
        var coding = parsed.GetValue(_records) is { } records ? Read(records, articles) : Code(gold, parsed);
        var against = parsed.GetValue(_against) is { } other ? Read(other, articles) : null;
        var result = Evaluator.Run(gold, coding, Options(parsed, gold), against);
        if (parsed.GetValue(_html) is { } page) WritePage(result, page);
        if (parsed.GetValue(_json))
        {
            EvaluationJson.Write(result, _terminal.Output);
            _terminal.Output.WriteByte((byte)'\n');
        }
        else
        {
            EvaluationTables.Write(result, _terminal);
        }

        return ExitStatus.Fine;
    }

    private int RunDossiers(string folder, ParseResult parsed)
    {
        if (!Directory.Exists(folder)) throw new CommandFailure($"there is no folder {folder}: check the name");
        var evaluation = DossierEvaluator.Run(Dossier.ReadAll(folder), _knowledge.Load(parsed), parsed.GetValue(_threads));
        if (parsed.GetValue(_json)) DossierJson.Write(evaluation, _terminal.Output);
        else DossierTables.Write(evaluation, parsed.GetValue(_errors), _terminal);
        return ExitStatus.Fine;
    }

    private EvaluationOptions Options(ParseResult parsed, Coding gold) => new()
    {
        Rule = parsed.GetValue(_align) ?? AlignmentRules.Usual(gold),
        Rightness = parsed.GetValue(_right) ?? Rightness.Class,
        JoinsYield = parsed.GetValue(_yield),
        Errors = parsed.GetValue(_errors),
    };

    private Coding Code(Coding gold, ParseResult parsed)
    {
        var progress = new ProgressLine(_terminal, gold.Texts.Sum(t => (long)(t.Text?.Length ?? 0)), "texts");
        long letters = 0;
        try
        {
            return GoldCoder.Code(gold, _knowledge.Load(parsed), parsed.GetValue(_threads), n => progress.Update(n, letters += gold.Texts[n - 1].Text!.Length));
        }
        finally
        {
            progress.Clear();
        }
    }

    private void WritePage(EvaluationResult result, string page)
    {
        using var writer = new StreamWriter(page, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        EvaluationHtml.Write(result, _terminal.Clock.GetUtcNow(), writer);
    }

    private static Coding Read(string path, List<Article> articles)
    {
        if (!File.Exists(path)) throw new CommandFailure($"there is no file {path}: check the name");
        var coding = CodingFile.Read(path);
        return articles.Count == 0 ? coding : coding.With(articles);
    }

    private static List<Article> Articles(string path)
    {
        if (!File.Exists(path)) throw new CommandFailure($"there is no file {path}: check the name");
        using var stream = File.OpenRead(path);
        var articles = new List<Article>();
        var number = 0;
        foreach (var line in ByteLines.Read(stream))
        {
            number++;
            if (line.Span.IndexOfAnyExcept(" \t\r"u8) < 0) continue;
            var read = ArticleLine.Read(line, number);
            articles.Add(read.Article ?? throw new CommandFailure($"{path}, line {number}: {read.Rejection!.Message}"));
        }

        return articles;
    }
}
