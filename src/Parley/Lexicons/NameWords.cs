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
        var words = new string[Count(name)];
        for (int i = 0, word = 0; word < words.Length; word++)
        {
            while (!IsWordChar(name[i])) i++;
            var start = i;
            while (i < name.Length && IsWordChar(name[i])) i++;
            words[word] = Fold(name.AsSpan(start, i - start));
        }

        return words;
    }

    /// <summary>The first word of a name, folded; empty where it has none.</summary>
    public static string First(string name)
    {
        var start = 0;
        while (start < name.Length && !IsWordChar(name[start])) start++;
        var end = start;
        while (end < name.Length && IsWordChar(name[end])) end++;
        return Fold(name.AsSpan(start, end - start));
    }

    /// <summary>Whether the character is part of a name's word, not of the punctuation around it.</summary>
    public static bool IsWordChar(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Lower case, diacritics taken off.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (c > 127) return FoldSlowly(word);
        return string.Create(word.Length, word, static (target, source) => source.ToLowerInvariant(target));
    }

    /// <summary>The same of a whole string; itself where nothing changes.</summary>
    public static string Fold(string word) => Ascii.IsValid(word) ? word.ToLowerInvariant() : FoldSlowly(word);

    private static int Count(string name)
    {
        var (count, inWord) = (0, false);
        foreach (var c in name)
        {
            var isWord = IsWordChar(c);
            if (isWord && !inWord) count++;
            inWord = isWord;
        }

        return count;
    }

    private static string FoldSlowly(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            var (first, second) = PlaceKey.Letters(c);
            if (first != '\0') folded.Append(first);
            if (second != '\0') folded.Append(second);
        }

        return folded.ToString();
    }
}
