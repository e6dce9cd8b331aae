using System.Globalization;
using System.Text;

namespace Parley.Text.Tokens;

/// <summary>Kinds of characters, as words are cut by them.</summary>
internal static class Letters
{
    /// <summary>White space, control characters and marks without width: what separates words and belongs to none.</summary>
    public static bool IsSpace(char c) => c <= ' ' || (c >= '\u007f' && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200b' or '\u2060' or '\ufeff'));

    /// <summary>A letter, digit, underscore or combining mark.</summary>
    public static bool IsWord(char c) => c < 128
        ? (uint)((c | 0x20) - 'a') < 26 || (uint)(c - '0') < 10 || c == '_'
        : char.IsLetterOrDigit(c) || c == '\u00ad' || char.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;

    /// <summary>One of the two apostrophes, or the backquote some writers use for one.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '`';

    /// <summary>Length of the character at the beginning: a surrogate pair, and whatever emoji are joined to it, are one.</summary>
    public static int ElementLength(ReadOnlySpan<char> text)
    {
        if (Rune.DecodeFromUtf16(text, out _, out var length) != System.Buffers.OperationStatus.Done) return 1;
        while (length < text.Length)
        {
            var joined = text[length] == '\u200d' && length + 1 < text.Length ? 1 : 0;
            Rune.DecodeFromUtf16(text[(length + joined)..], out var next, out var more);
            if (joined == 0 && !IsModifier(next)) break;
            length += joined + more;
        }
        return length;
    }

    // Variation selectors, skin tones, and the marks that make keycaps.
    private static bool IsModifier(Rune rune) => rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0x1F3FB and <= 0x1F3FF) or 0x20E3;
}
