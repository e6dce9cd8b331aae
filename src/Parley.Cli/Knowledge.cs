using System.CommandLine;
using Parley.Lexicons;

namespace Parley.Cli;

/// <summary>The options that say what the coder is to know beyond what is built in.</summary>
internal sealed class Knowledge(Terminal terminal)
{
    private const string IndexName = "places.index";

    private readonly Option<string[]> _lexicons =
        new("--lexicon") { Description = "A folder of lexicon files laid over the built-in ones (may be given several times)", HelpName = "folder" };

    private readonly Option<string?> _places =
        new("--places") { Description = $"An index made by 'parley places import', behind the built-in places [default: {IndexName} beside the database, if it is there]", HelpName = "file" };

    private readonly Option<string?> _register =
        new("--register") { Description = "Roles that articles taught, as 'parley actors export' writes them, under the given ones", HelpName = "file" };

    /// <summary>Adds the option that lays lexicon files over the built-in ones, alone.</summary>
    public void AddLexiconsTo(Command command) => command.Add(_lexicons);

    /// <summary>Adds the option for learned roles, for commands that have no database of their own.</summary>
    public void AddRegisterTo(Command command) => command.Add(_register);

    /// <summary>Whether the command line names a register.</summary>
    public bool HasRegister(ParseResult parsed) => parsed.GetResult(_register) is not null && parsed.GetValue(_register) is not null;

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
        var coder = terminal.LoadCoder(Lexicons(parsed), parsed.GetValue(_places) ?? (File.Exists(beside) ? beside : null));
        return HasRegister(parsed) ? coder.With(LearnedRoles.Read(parsed.GetValue(_register)!)) : coder;
    }
}
