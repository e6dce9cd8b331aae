using System.CommandLine;

namespace Parley.Cli;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class ExampledCommand(string name, string description, string examples) : Command(name, description)
{
    /// <summary>Calls that work as they stand, a line each.</summary>
    public string Examples => examples;
}
