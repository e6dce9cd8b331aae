using System.CommandLine;
using Parley.Export.Links;
using Parley.Linking;
using Parley.Store;
using Parley.Store.Linking;

namespace Parley.Cli;

/// <summary>Where a command has its incidents from: a file of <c>parley link</c>, standard input, or the database.</summary>
internal sealed class IncidentSource(Terminal terminal)
{
    private readonly Argument<string?> _file = new("incidents") { Description = "Incidents as 'parley link' writes them, - for standard input; without it the database's incidents", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _database = SharedOptions.Database();
    private readonly Knowledge _knowledge = new(terminal);

    /// <summary>Adds argument and options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_database);
        _knowledge.AddLexiconsTo(command);
    }

    /// <summary>The folders of lexicon files.</summary>
    public string[] Lexicons(ParseResult parsed) => _knowledge.Lexicons(parsed);

    /// <summary>The incidents, and whether all lines could be read; those that could not are told on standard error.</summary>
    public (IReadOnlyList<Incident> Incidents, bool IsWhole) Read(ParseResult parsed)
    {
        if (parsed.GetValue(_file) is not { } path) return (OfDatabase(parsed), true);
        using var input = path == "-" ? terminal.Input : File.OpenRead(path);
        var isWhole = true;
        List<Incident> incidents = [.. IncidentLines.Read(input, (line, why) =>
        {
            isWhole = false;
            terminal.Error.WriteLine($"parley: line {line} is no incident: {Output.Printable.Of(why)}");
        })];
        return (incidents, isWhole);
    }

    private List<Incident> OfDatabase(ParseResult parsed)
    {
        using var store = EventDatabase.OpenToRead(parsed.GetValue(_database)!);
        return [.. store.Incidents.Find(new IncidentFilter()).Select(i => i.Incident)];
    }
}
