using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Parley.Cli;

/// <summary>The usual help, and the command's examples under it.</summary>
internal sealed class ExampleHelp(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not ExampledCommand command) return ExitStatus.Fine;
        var writer = parseResult.InvocationConfiguration.Output;
        writer.WriteLine("Examples:");
        foreach (var line in command.Examples.Split('\n')) writer.WriteLine($"  {line}");
        writer.WriteLine();
        return ExitStatus.Fine;
    }
}
