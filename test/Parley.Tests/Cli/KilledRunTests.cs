using System.Diagnostics;
using System.Text;
using Parley.Export.Records;
using Parley.Ingest.JsonLines;
using Parley.Store;
using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Cli;

/// <summary>A run that is killed leaves a readable database, and the next run completes it.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const int Articles = 800;

    private readonly TempFolder _folder = new();

    private string Db => _folder["d.duckdb"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_next_run_completes_it()
    {
        var file = _folder.Write("many.jsonl", Samples.Lines(Articles));
        var halfway = KillMidway(file);
        Assert.InRange(halfway, 1, Articles - 1);
        var run = CommandRun.Of("read", file, "--db", Db);
        Assert.Equal(0, run.Status);
        Assert.Matches($@"known\s+│\s+{halfway:N0} ", run.Out);
        var lines = CommandRun.Of("export", "--db", Db).Lines;
        Assert.Equal(Articles, lines.Length);
        // Those before and behind the cut, and every hundredth: coding all of them again would say no more.
        for (var i = 0; i < Articles; i++)
            if (i % 100 == 0 || Math.Abs(i - halfway) < 3) Assert.Equal(Code(file, i), lines[i]);
    }

    private static string Code(string file, int index)
    {
        var line = File.ReadLines(file).ElementAt(index);
        var article = ArticleLine.Read(Encoding.UTF8.GetBytes(line), 1).Article!;
        return Encoding.UTF8.GetString(RecordJson.Write(Engine.Coder.Code(article)));
    }

    /// <summary>Starts a run in a process of its own, kills it when something is in the file, and gives the number of articles kept.</summary>
    private int KillMidway(string file)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Parley.Cli.dll"), "read", file, "--db", Db, "--threads", "1"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using (EventDatabase.Open(Db)) { }
        var empty = Written();
        using var process = Process.Start(start)!;
        while (!process.HasExited && Written() < empty + 100_000) Thread.Sleep(2);
        Assert.False(process.HasExited, "the run was over before it could be killed");
        Assert.Contains("in use by another program", Assert.Throws<DatabaseException>(() => EventDatabase.OpenToRead(Db)).Message, StringComparison.Ordinal);
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        using var database = EventDatabase.OpenToRead(Db);
        var records = database.Records().ToList();
        Assert.Equal(records.Sum(r => r.Read().Events.Count), database.CountEvents(new()));
        return records.Count;
    }

    private long Written() => new[] { Db, Db + ".wal" }.Where(File.Exists).Sum(f => new FileInfo(f).Length);
}
