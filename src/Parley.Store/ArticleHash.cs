using System.Security.Cryptography;
using System.Text;

namespace Parley.Store;

/// <summary>Tells whether two articles of one identifier are the same.</summary>
public static class ArticleHash
{
    /// <summary>SHA-256 over all of an article that records rest on or quote: text, title, day, publisher, byline and address; not the language, which a program guessed.</summary>
    public static string Of(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, article.Text);
        Add(hash, article.Title);
        Add(hash, article.Published?.ToString("yyyy-MM-dd"));
        Add(hash, article.Publisher);
        Add(hash, article.Byline);
        Add(hash, article.Url);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // The length before each part: no two articles run together to the same bytes. Absent counts as -1.
    private static void Add(IncrementalHash hash, string? part)
    {
        var bytes = part is null ? [] : Encoding.UTF8.GetBytes(part);
        hash.AppendData(BitConverter.GetBytes(part is null ? -1 : bytes.Length));
        hash.AppendData(bytes);
    }
}
