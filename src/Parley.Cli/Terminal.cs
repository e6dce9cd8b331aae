using System.Text;

namespace Parley.Cli;

/// <summary>What a command has of the world: streams, terminal, clock; the process's own, or a test's.</summary>
internal sealed class Terminal
{
    private const int WidthOfFiles = 160;
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Func<Stream> _input;
    private readonly Lazy<Stream> _output;
    private readonly Lazy<TextWriter> _out;

    public Terminal(Func<Stream> input, Func<Stream> output, TextWriter error)
    {
        _input = input;
        _output = new(() => new BufferedStream(output(), 1 << 16));
        _out = new(() => new StreamWriter(_output.Value, s_utf8, leaveOpen: true) { NewLine = "\n" });
        Error = error;
    }

    /// <summary>Bytes that come in.</summary>
    public Stream Input => _input();

    /// <summary>Bytes that go out.</summary>
    public Stream Output => _output.Value;

    /// <summary>Text that goes out, UTF-8; use either this or <see cref="Output"/>.</summary>
    public TextWriter Out => _out.Value;

    /// <summary>Messages to the person.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person reads what goes out.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Whether a person reads the messages.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether colours are wanted: a person reads, and NO_COLOR is not set.</summary>
    public bool HasColor { get; init; }

    /// <summary>Letters a line.</summary>
    public int Width { get; init; } = WidthOfFiles;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Where the engine comes from: folders of lexicon files and an index of places. Tests share one engine.</summary>
    public Func<IEnumerable<string>, string?, EventCoder> LoadCoder { get; init; } = EventCoder.Load;

    /// <summary>The process's own streams.</summary>
    public static Terminal OfProcess()
    {
        var interactive = !Console.IsOutputRedirected;
        return new(Console.OpenStandardInput, Console.OpenStandardOutput, new StreamWriter(Console.OpenStandardError(), s_utf8) { AutoFlush = true, NewLine = "\n" })
        {
            IsInteractive = interactive,
            ShowsProgress = !Console.IsErrorRedirected,
            HasColor = interactive && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Width = interactive ? Math.Clamp(Console.WindowWidth, 40, 400) : WidthOfFiles,
        };
    }

    /// <summary>Sends on what was written.</summary>
    public void Flush()
    {
        if (_out.IsValueCreated) _out.Value.Flush();
        if (_output.IsValueCreated) _output.Value.Flush();
    }
}
