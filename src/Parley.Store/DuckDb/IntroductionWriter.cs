using DuckDB.NET.Data;

namespace Parley.Store.DuckDb;

/// <summary>Appends what articles say of who holds which role.</summary>
internal sealed class IntroductionWriter(DuckDBConnection connection, int run) : IDisposable
{
    /// <summary>The table written here.</summary>
    public const string Table = "introductions";

    private readonly DuckDBAppender _introductions = connection.CreateAppender(Table);

    /// <summary>Adds the introductions of the article in row <paramref name="number"/>; one without a day teaches nothing.</summary>
    public void Add(long number, ReadArticle read)
    {
        if (read.Article.Published is not { } day) return;
        foreach (var i in read.Introductions)
        {
            _introductions.CreateRow().AppendValue((long?)number).AppendValue((int?)run).AppendValue(i.Person).AppendValue(i.Country).AppendValue(i.Office)
                .AppendValue(i.Title).AppendValue(i.Sector).AppendValue((DateOnly?)day).AppendValue((int?)i.Words.Start).AppendValue((int?)i.Words.End)
                .AppendValue(i.Words.Text).EndRow();
        }
    }

    /// <summary>Hands all rows to the database.</summary>
    public void Close() => _introductions.Close();

    public void Dispose() => _introductions.Dispose();
}
