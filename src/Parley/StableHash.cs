using System.Security.Cryptography;
using System.Text;

namespace Parley;

/// <summary>Identifiers derived from content: the same on every machine and in every run.</summary>
internal static class StableHash
{
    /// <summary>The first twelve hexadecimal digits of SHA-256 over the parts.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts) text.Append(part).Append('\u001f');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..12];
    }

    /// <summary>A number of 64 bits over the text, for keys: FNV-1a over its UTF-16 code units, mixed.</summary>
    public static long Number(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text) hash = (hash ^ unit) * 1099511628211UL;
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        return unchecked((long)(hash ^ (hash >> 33)));
    }
}
