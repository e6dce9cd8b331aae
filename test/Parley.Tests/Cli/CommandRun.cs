using System.Text;
using Parley.Cli;

namespace Parley.Tests.Cli;

/// <summary>What a call of the command line gave.</summary>
internal sealed record CommandRun(int Status, string Out, string Error)
{
    /// <summary>Calls it as the process would, on streams of the test's own.</summary>
    public static CommandRun Of(params string[] args) => With("", args);

    /// <summary>The same with standard input.</summary>
    public static CommandRun With(string input, params string[] args) => On(80, color: false, input, args);

    /// <summary>The same on a terminal of that width.</summary>
    public static CommandRun On(int width, bool color, string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var terminal = new Terminal(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), () => output, error) { Width = width, HasColor = color, IsInteractive = color, LoadCoder = Load };
        var status = CommandLine.Run(args, terminal);
        return new(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static EventCoder Load(IEnumerable<string> lexicons, string? places) => lexicons.Any() ? EventCoder.Load(lexicons, places) : Engine.Coder;

    /// <summary>Lines of standard output.</summary>
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
