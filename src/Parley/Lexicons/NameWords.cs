using System.Globalization;
using System.Text;

namespace Parley.Lexicons;

/// <summary>
/// How names are compared: as runs of letters and digits, without diacritics and case. "Côte d'Ivoire", "Cote d’Ivoire" and the
/// tokens "Cote", "d", "'", "Ivoire" are the same three words.
/// </summary>
internal static class NameWords
{
    /// <summary>Splits a name into its words, folded.</summary>
    public static string[] Of(string name)
    {
        var words = new List<string>();
        for (var i = 0; i < name.Length;)
        {
            if (!IsWordChar(name[i])) { i++; continue; }
            var start = i;
            while (i < name.Length && IsWordChar(name[i])) i++;
            words.Add(Fold(name.AsSpan(start, i - start)));
        }

        return [.. words];
    }

    /// <summary>Whether the character is part of a name's word, not of the punctuation around it.</summary>
    public static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Lower case, diacritics taken off.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (c > 127) return FoldSlowly(word.ToString());
        return string.Create(word.Length, word, static (target, source) => source.ToLowerInvariant(target));
    }

    private static string FoldSlowly(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(Plain(char.ToLowerInvariant(c)));
        }

        return folded.ToString();
    }

    // Letters that Unicode does not decompose.
    private static string Plain(char c) => c switch
    {
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ı' => "i",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        'ð' => "d",
        _ => c.ToString(),
    };
}
