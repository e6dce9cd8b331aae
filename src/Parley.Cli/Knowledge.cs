using System.CommandLine;

namespace Parley.Cli;

/// <summary>The options that say what the coder is to know beyond what is built in.</summary>
internal sealed class Knowledge(Terminal terminal)
{
    private const string IndexName = "places.index";

    private readonly Option<string[]> _lexicons =
        new("--lexicon") { Description = "A folder of lexicon files laid over the built-in ones (may be given several times)", HelpName = "folder" };

    private readonly Option<string?> _places =
        new("--places") { Description = $"An index made by 'parley places import', behind the built-in places [default: {IndexName} beside the database, if it is there]", HelpName = "file" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_lexicons);
        command.Add(_places);
    }

    /// <summary>The folders of lexicon files.</summary>
    public string[] Lexicons(ParseResult parsed) => parsed.GetValue(_lexicons) ?? [];

    /// <summary>Loads the coder.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="database">The database beside which an index of places may lie.</param>
    public EventCoder Load(ParseResult parsed, string database = SharedOptions.DefaultDatabase)
    {
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(database)) ?? "", IndexName);
        return terminal.LoadCoder(Lexicons(parsed), parsed.GetValue(_places) ?? (File.Exists(beside) ? beside : null));
    }
}
