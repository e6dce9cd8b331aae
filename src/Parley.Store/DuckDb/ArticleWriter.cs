using DuckDB.NET.Data;
using Parley.Export.Records;

namespace Parley.Store.DuckDb;

/// <summary>Appends articles, records and their events within the transaction that is open.</summary>
internal sealed class ArticleWriter(DuckDBConnection connection, int run) : IDisposable
{
    private readonly DuckDBAppender _articles = connection.CreateAppender("articles");
    private readonly EventWriter _events = new(connection);
    private readonly IntroductionWriter _introductions = new(connection, run);
    private readonly DuckDBAppender _records = connection.CreateAppender("records");

    /// <summary>Adds an article as version <paramref name="version"/> of its identifier, in row <paramref name="number"/>.</summary>
    public void Add(long number, int version, ReadArticle read)
    {
        var article = read.Article;
        _articles.CreateRow().AppendValue((long?)number).AppendValue(article.Id).AppendValue((int?)version).AppendNullValue()
            .AppendValue(ArticleHash.Of(article)).AppendValue(article.Text).AppendValue(article.Title).AppendValue(article.Published)
            .AppendValue(article.Publisher).AppendValue(article.Byline).AppendValue(article.Url).AppendValue(article.Language)
            .AppendValue(StorableText.Clean(read.Origin)).AppendValue((int?)run).EndRow();
        AddRecord(number, read);
    }

    /// <summary>The tables besides <c>articles</c> and <c>records</c> that hold what was read in the newest version of an article.</summary>
    public static IReadOnlyList<string> Readings { get; } = [.. EventWriter.Tables, IntroductionWriter.Table];

    /// <summary>Adds the record of the article in row <paramref name="number"/>.</summary>
    public void AddRecord(long number, ReadArticle read)
    {
        var line = System.Text.Encoding.UTF8.GetString(RecordJson.Write(read.Record));
        _records.CreateRow().AppendValue((long?)number).AppendValue((int?)run).AppendValue(read.Record.Coder).AppendValue(read.Record.Lexicon).AppendValue(line).EndRow();
        _events.Add(number, read.Record);
        _introductions.Add(number, read);
    }

    /// <summary>Hands all rows to the database.</summary>
    public void Close()
    {
        _articles.Close();
        _records.Close();
        _events.Close();
        _introductions.Close();
    }

    public void Dispose()
    {
        _articles.Dispose();
        _records.Dispose();
        _events.Dispose();
        _introductions.Dispose();
    }
}
