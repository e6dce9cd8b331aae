using Parley.Cli;
using Parley.Cli.Output;
using Xunit;

namespace Parley.Tests.Cli;

public sealed class ProgressLineTests : IDisposable
{
    private readonly HandClock _clock = new();
    private readonly StringWriter _error = new();

    public void Dispose() => _error.Dispose();

    [Fact]
    public void Short_work_shows_nothing()
    {
        var line = new ProgressLine(Terminal(shows: true), 1000);
        line.Update(1, 100);
        line.Clear();
        Assert.Empty(_error.ToString());
    }

    [Fact]
    public void Long_work_shows_share_rate_and_time_left_and_goes()
    {
        var line = new ProgressLine(Terminal(shows: true), 1000);
        _clock.Now += TimeSpan.FromSeconds(10);
        line.Update(50, 250);
        Assert.Contains(" 25 %  50 articles, 5.0 a second, 0:30 left", _error.ToString(), StringComparison.Ordinal);
        line.Clear();
        Assert.EndsWith("\r", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Work_of_unknown_length_shows_the_time_gone()
    {
        var line = new ProgressLine(Terminal(shows: true), null);
        _clock.Now += TimeSpan.FromSeconds(3661);
        line.Update(7322, 0);
        Assert.Contains("7,322 articles, 2.0 a second, 1:01:01 gone", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_there_is_shown_nothing()
    {
        var line = new ProgressLine(Terminal(shows: false), 1000);
        _clock.Now += TimeSpan.FromSeconds(10);
        line.Update(50, 250);
        Assert.Empty(_error.ToString());
    }

    private Terminal Terminal(bool shows) => new(() => Stream.Null, () => Stream.Null, _error) { ShowsProgress = shows, Clock = _clock };

    private sealed class HandClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
