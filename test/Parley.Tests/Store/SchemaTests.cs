using Parley.Store;
using Parley.Store.DuckDb;
using Xunit;

namespace Parley.Tests.Store;

public sealed class SchemaTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Steps_are_numbered_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, Migration.All.Count), Migration.All.Select(m => m.Version));

    [Fact]
    public void An_older_database_is_brought_up_to_date_and_keeps_what_it_holds()
    {
        using (EventDatabase.Open(_folder["d"], [Migration.All[0]], TimeProvider.System)) { }
        Run("INSERT INTO rejections VALUES (1, 'kept', 'c', 'm')");
        using (EventDatabase.OpenToRead(_folder["d"])) { }
        using var database = EventDatabase.Open(_folder["d"]);
        Assert.Equal("kept", Assert.Single(database.Rejections(1)).Name);
        Assert.Empty(database.Events(new()));
    }

    [Fact]
    public void A_step_that_fails_leaves_the_database_as_it_was()
    {
        using (EventDatabase.Open(_folder["d"], [Migration.All[0]], TimeProvider.System)) { }
        Assert.ThrowsAny<Exception>(() => EventDatabase.Open(_folder["d"], [Migration.All[0], new(2, "broken", "CREATE TABLE made (x INTEGER); SELECT nonsense FROM nowhere")], TimeProvider.System));
        using var database = EventDatabase.Open(_folder["d"]);
        Assert.Empty(database.Events(new()));
    }

    [Fact]
    public void A_newer_programs_database_is_refused()
    {
        using (EventDatabase.Open(_folder["d"], [.. Migration.All, new(99, "future", "CREATE TABLE future (x INTEGER)")], TimeProvider.System)) { }
        Refused("d", "newer Parley (schema 99");
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        File.WriteAllText(_folder["text"], "hello");
        File.WriteAllText(_folder["empty"], "");
        File.WriteAllBytes(_folder["noise"], [.. Enumerable.Range(0, 50_000).Select(i => (byte)(i * 31))]);
        foreach (var name in new[] { "text", "empty", "noise" }) Refused(name, "not a DuckDB database");
        Assert.Equal("hello", File.ReadAllText(_folder["text"]));
    }

    [Fact]
    public void Another_programs_database_is_refused()
    {
        Run("CREATE TABLE mine (x INTEGER)");
        Refused("d", "of another program");
    }

    [Fact]
    public void A_folder_a_missing_folder_and_a_missing_file_are_refused()
    {
        Directory.CreateDirectory(_folder["folder"]);
        Refused("folder", "is a folder");
        Assert.Contains("does not exist", Assert.Throws<DatabaseException>(() => EventDatabase.Open(_folder["no/such/d"])).Message, StringComparison.Ordinal);
        Assert.Contains("parley read", Assert.Throws<DatabaseException>(() => EventDatabase.OpenToRead(_folder["none"])).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["none"]));
    }

    [Fact]
    public void Statements_reach_no_file_and_no_network()
    {
        using (EventDatabase.Open(_folder["d"])) { }
        using var connection = DatabaseFile.Connect(_folder["d"], readOnly: false);
        var secret = _folder.Write("secret.csv", "a\n1\n");
        Assert.Contains("disabled", Assert.ThrowsAny<Exception>(() => connection.Run($"SELECT * FROM read_csv('{secret}')")).Message, StringComparison.OrdinalIgnoreCase);
        Assert.ThrowsAny<Exception>(() => connection.Run("SET enable_external_access = true"));
    }

    private void Refused(string name, string why)
    {
        Assert.Contains(why, Assert.Throws<DatabaseException>(() => EventDatabase.Open(_folder[name])).Message, StringComparison.Ordinal);
        Assert.Contains(why, Assert.Throws<DatabaseException>(() => EventDatabase.OpenToRead(_folder[name])).Message, StringComparison.Ordinal);
    }

    private void Run(string sql)
    {
        using var connection = DatabaseFile.Connect(_folder["d"], readOnly: false);
        connection.Run(sql);
    }
}
