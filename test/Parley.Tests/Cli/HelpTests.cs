using Xunit;

namespace Parley.Tests.Cli;

public sealed class HelpTests
{
    public static TheoryData<string> Commands => [.. CommandRun.Of("--help").Lines.SkipWhile(l => l != "Commands:").Skip(1).TakeWhile(l => l.StartsWith("  ", StringComparison.Ordinal))
        .Where(l => l[2] != ' ').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0])];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_help_with_examples_of_itself(string command)
    {
        var run = CommandRun.Of(command, "--help");
        Assert.Equal(0, run.Status);
        Assert.Empty(run.Error);
        Assert.Contains($"parley {command}", run.Out[run.Out.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void All_promised_commands_are_there() =>
        Assert.Empty(new[] { "read", "brief", "code", "parse", "train", "events", "explain", "export" }.Except(Commands.Select(c => c.Data)));

    [Fact]
    public void Nothing_said_gives_the_help() => Assert.Contains("Examples:", CommandRun.Of().Out, StringComparison.Ordinal);

    [Fact]
    public void The_version_is_the_one_that_records_carry() => Assert.Equal(EventCoder.Name + "\n", CommandRun.Of("--version").Out);

    [Theory]
    [InlineData("reed")]
    [InlineData("read")]
    [InlineData("events", "--class", "party")]
    [InlineData("events", "--from", "yesterday")]
    [InlineData("events", "--json", "--csv")]
    [InlineData("events", "--limit", "many")]
    [InlineData("code", "--threads", "0")]
    [InlineData("explain")]
    [InlineData("train", "x.conllu")]
    public void A_wrong_command_line_is_told_in_one_line_and_status_2(params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.Equal(2, run.Status);
        Assert.Empty(run.Out);
        Assert.Matches(@"^parley: [^\n]+ --help' tells what can be said\n$", run.Error);
    }

    [Fact]
    public void A_word_that_begins_with_an_at_sign_is_no_file() =>
        Assert.Contains("'@secret'", CommandRun.Of("explain", "@secret", "--db", "no-such.duckdb").Error, StringComparison.Ordinal);
}
