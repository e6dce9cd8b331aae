using Spectre.Console;
using Spectre.Console.Rendering;

namespace Parley.Cli.Output;

/// <summary>Renders tables and coloured text; only commands that show such things come here, for it costs time to start.</summary>
internal static class SpectreOutput
{
    /// <summary>Renders at the terminal's width, with its colours.</summary>
    public static void Write(Terminal terminal, IRenderable renderable)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Out),
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(renderable);
    }

    /// <summary>Strangers' words as they stand: no markup, no control characters.</summary>
    public static Spectre.Console.Text Plain(string? text, Style? style = null) => new(Printable.Of(text ?? ""), style);
}
