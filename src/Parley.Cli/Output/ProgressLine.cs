using System.Text;

namespace Parley.Cli.Output;

/// <summary>One line on standard error that tells how far a long run is; nothing for short ones and where no person reads.</summary>
internal sealed class ProgressLine(Terminal terminal, long? totalBytes, string unit = "articles")
{
    private const int BarLetters = 24;
    private static readonly TimeSpan s_quiet = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly long _started = terminal.Clock.GetTimestamp();
    private TimeSpan _shown;
    private int _letters;

    /// <summary>Shows the state, if it is time to.</summary>
    public void Update(long items, long bytes)
    {
        if (!terminal.ShowsProgress) return;
        var elapsed = terminal.Clock.GetElapsedTime(_started);
        if (elapsed < s_quiet || elapsed - _shown < s_pause) return;
        _shown = elapsed;
        Show(Line(items, bytes, elapsed));
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_letters == 0) return;
        terminal.Error.Write($"\r{new string(' ', _letters)}\r");
        _letters = 0;
    }

    private void Show(string line)
    {
        terminal.Error.Write("\r" + line.PadRight(_letters));
        _letters = line.Length;
    }

    private string Line(long items, long bytes, TimeSpan elapsed)
    {
        var rate = items / elapsed.TotalSeconds;
        var line = new StringBuilder();
        if (totalBytes is > 0 and var total)
        {
            var share = Math.Min(1, (double)bytes / total);
            var full = (int)(share * BarLetters);
            line.Append(new string('█', full)).Append(new string('░', BarLetters - full)).Append($" {share * 100,3:F0} %  ");
            line.Append($"{items:N0} {unit}, {Rate(rate)} a second");
            if (share > 0) line.Append($", {Clock(elapsed / share - elapsed)} left");
        }
        else
        {
            line.Append($"{items:N0} {unit}, {Rate(rate)} a second, {Clock(elapsed)} gone");
        }

        return line.ToString();
    }

    private static string Rate(double rate) => rate >= 1000 ? $"{rate:N0}" : $"{rate:F1}";

    private static string Clock(TimeSpan time) => time.TotalHours >= 1 ? $"{(int)time.TotalHours}:{time:mm\\:ss}" : $"{time:m\\:ss}";
}
