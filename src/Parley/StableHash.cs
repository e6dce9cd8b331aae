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
}
