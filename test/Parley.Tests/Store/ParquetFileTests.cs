using DuckDB.NET.Data;
using Parley.Store.DuckDb;
using Parley.Store.Flat;
using Parley.Tests.Cli;
using Xunit;

namespace Parley.Tests.Store;

public sealed class ParquetFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Parquet_and_csv_hold_the_same()
    {
        using (Made.Database(_folder, Made.Read("a'1", "text", Made.Event("e1") with { Actors = [Made.Party("Chad", "TCD", null, "TCD")], Place = Made.Place("Cape Town", "ZAF") }, Made.Event("e2", day: null)))) { }
        var file = _folder["it's.parquet"];
        Assert.Equal((0, ""), (CommandRun.Of("export", "--format", "parquet", "-o", file, "--db", _folder["made.duckdb"]) is var run ? run.Status : 1, run.Out));
        var csv = Csv.Read(CommandRun.Of("export", "--csv", "--db", _folder["made.duckdb"]).Out);
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        var path = file.Replace("'", "''", StringComparison.Ordinal);
        Assert.Equal(FlatTable.Columns.Select(c => c.Name), connection.Values<string>($"SELECT column_name FROM (DESCRIBE SELECT * FROM '{path}')"));
        Assert.Equal(csv[0], FlatTable.Columns.Select(c => c.Name));
        var rows = connection.Rows($"SELECT article, id, \"from\", lat, actor_codes, confidence FROM '{path}'", r => (r.GetString(0), r.GetString(1), r.Day(2), r.IsDBNull(3) ? 0 : r.GetDouble(3), r.Text(4), r.GetDouble(5)));
        Assert.Equal([("a'1", "e1", new DateOnly(2025, 11, 18), -33.9, "TCD", 0.8), ("a'1", "e2", null, 0, null, 0.8)], rows);
        Assert.Equal(["e1", "e2"], csv.Skip(1).Select(r => r[csv[0].IndexOf("id")]));
    }

    [Theory]
    [InlineData("export", "--format", "parquet")]
    [InlineData("export", "--format", "csv", "--articles")]
    [InlineData("export", "--format", "csv,gdelt")]
    [InlineData("export", "--format", "excel")]
    public void Wrong_calls_are_told(params string[] args) => Assert.Equal(2, CommandRun.Of(args).Status);

    [Fact]
    public void A_file_that_cannot_be_written_is_told()
    {
        using (Made.Database(_folder, Made.Read("a", "text", Made.Event("e1")))) { }
        var run = CommandRun.Of("export", "--format", "parquet", "-o", Path.Combine(_folder["none"], "x.parquet"), "--db", _folder["made.duckdb"]);
        Assert.Equal(1, run.Status);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }
}
