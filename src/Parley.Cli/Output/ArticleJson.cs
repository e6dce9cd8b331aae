using System.Text;
using System.Text.Json;
using Parley.Export.Records;

namespace Parley.Cli.Output;

/// <summary>Articles as <c>parley code</c> takes them.</summary>
internal static class ArticleJson
{
    /// <summary>One line, without its line break.</summary>
    public static string Line(Article article)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = RecordJson.Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("id", article.Id);
            Write(json, "title", article.Title);
            Write(json, "published", article.Published?.ToString("yyyy-MM-dd"));
            Write(json, "publisher", article.Publisher);
            Write(json, "byline", article.Byline);
            Write(json, "url", article.Url);
            Write(json, "language", article.Language);
            json.WriteString("text", article.Text);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }
}
