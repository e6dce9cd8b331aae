using System.CommandLine;
using System.Text;
using Parley.Text;
using Parley.Text.Conllu;

namespace Parley.Cli;

/// <summary><c>parley parse</c>: raw text, or CoNLL-U whose words are kept, to CoNLL-U.</summary>
internal static class ParseCommand
{
    public static Command Make(Terminal terminal)
    {
        var conllu = new Option<bool>("--conllu") { Description = "The input is CoNLL-U: keep its words, fill in tags, lemmas and trees" };
        var model = new Option<string?>("--model") { Description = "A language model made by 'parley train'; by default the built-in one", HelpName = "file" };
        var command = new ExampledCommand("parse", "Cut text into sentences and words, tag and parse them: text in, CoNLL-U out.", """
            echo "Egypt met Iran in Cairo." | parley parse
            parley parse --conllu < gold.conllu > parsed.conllu
            """)
        { conllu, model };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(conllu), parsed.GetValue(model)));
        return command;
    }

    private static int Run(Terminal terminal, bool conllu, string? model)
    {
        var parser = LoadParser(model);
        using var reader = new StreamReader(terminal.Input, Encoding.UTF8);
        if (conllu) ParseWords(reader, terminal.Out, parser);
        else ConlluWriter.Write(terminal.Out, parser.Parse(new Article("stdin", reader.ReadToEnd())));
        return ExitStatus.Fine;
    }

    private static void ParseWords(TextReader reader, TextWriter writer, TextParser parser)
    {
        try
        {
            ConlluParser.Parse(reader, writer, parser);
        }
        catch (FormatException e)
        {
            throw new CommandFailure($"standard input is no CoNLL-U: {e.Message}");
        }
    }

    // A model that was just trained has no word lists beside it; the built-in ones serve it.
    private static TextParser LoadParser(string? model) =>
        model is null ? TextParser.Load(DataFolder.Model) : new(LanguageModel.Load(model), LanguageRules.Load(Path.GetDirectoryName(DataFolder.Model)!));
}
