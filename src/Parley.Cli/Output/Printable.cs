using System.Globalization;
using System.Text;

namespace Parley.Cli.Output;

/// <summary>Makes strangers' words safe to show on a terminal, which obeys what stands in them.</summary>
internal static class Printable
{
    /// <summary>The text on one line, without control characters and without those that turn the direction of writing.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsUnsafe)) return text;
        var safe = new StringBuilder(text.Length);
        foreach (var letter in text) safe.Append(!IsUnsafe(letter) ? letter : char.IsWhiteSpace(letter) ? ' ' : '\uFFFD');
        return safe.ToString();
    }

    private static bool IsUnsafe(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029'
        || (char.GetUnicodeCategory(letter) == UnicodeCategory.Format && letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
}
