using System.CommandLine;
using System.CommandLine.Invocation;

namespace Parley.Cli;

/// <summary>Name and version, as records carry them.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(EventCoder.Name);
        return ExitStatus.Fine;
    }
}
