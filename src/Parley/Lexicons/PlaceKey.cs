using System.Globalization;
using System.Runtime.CompilerServices;

namespace Parley.Lexicons;

/// <summary>
/// What names of places are compared by: a 64-bit hash (FNV-1a, mixed) of their letters and digits without case and diacritics.
/// Apostrophes and full stops do not count ("Sana'a", "U.S."), all else between words counts as one space ("Al-Bab", "Al Bab").
/// The hash is written into index files: to change it is to change their version.
/// </summary>
internal static class PlaceKey
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int Folded = 0x250;
    private const int ExtendedFrom = 0x1E00, ExtendedTo = 0x1F00;
    private static readonly char[] s_low = Table(0, Folded);
    private static readonly char[] s_extended = Table(ExtendedFrom, ExtendedTo);

    /// <summary>The key of a name; 0 where it has no letters or digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Of(ReadOnlySpan<char> name)
    {
        var hash = Offset;
        bool any = false, space = false;
        foreach (var c in name)
        {
            var folded = c < Folded ? s_low[c] : Fold(c);
            if (folded == Silent) continue;
            if (folded == Space) { space = true; continue; }
            if (space && any) hash = (hash ^ ' ') * Prime;
            space = false;
            any = true;
            hash = (hash ^ folded) * Prime;
            if (Second(c) is var second and not '\0') hash = (hash ^ second) * Prime;
        }

        return any ? Mix(hash) : 0;
    }

    /// <summary>The plain lower-case form of a letter: one character, or two ("ß"); '\0' where there is none.</summary>
    internal static (char First, char Second) Letters(char c)
    {
        var folded = c < Folded ? s_low[c] : Fold(c);
        return (folded is Silent or Space ? '\0' : folded, Second(c));
    }

    private const char Silent = '\0', Space = ' ';

    // The upper bits choose the bucket: they must depend on all letters.
    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }

    private static char Fold(char c)
    {
        if (c is >= (char)ExtendedFrom and < (char)ExtendedTo) return s_extended[c - ExtendedFrom];
        if (c is '\u2018' or '\u2019' or '\u02BB' or '\u02BC' or '\u02BF' or '\u02BE' or '\u2032') return Silent;
        if (char.IsLetterOrDigit(c)) return char.ToLowerInvariant(c);
        return CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? Silent : Space;
    }

    private static char Second(char c) => c < 128 ? '\0' : c switch
    {
        'ß' => 's',
        'æ' or 'Æ' or 'œ' or 'Œ' => 'e',
        'þ' or 'Þ' => 'h',
        _ => '\0',
    };

    private static char[] Table(int from, int to)
    {
        var table = new char[to - from];
        for (var c = from; c < to; c++) table[c - from] = Plain((char)c);
        return table;
    }

    private static char Plain(char c)
    {
        if (c is '\'' or '.' or '`' or '´') return Silent;
        if (!char.IsLetterOrDigit(c)) return Space;
        var plain = c switch
        {
            >= LatinFrom and < (char)Folded => Latin[c - LatinFrom],
            >= (char)ExtendedFrom and < (char)ExtendedTo => Extended[c - ExtendedFrom],
            _ => char.ToLowerInvariant(c),
        };
        return plain == '?' ? char.ToLowerInvariant(c) : plain;
    }

    // The letters without their marks, since without ICU the runtime decomposes nothing. '?' stands for letters that have no plain form.
    private const char LatinFrom = '\u00C0';
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggg"
        + "hhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs??????o?"
        + "???????aeff?????????????oo?????????????uu????????????????????????????aaiioouuuuuuuuuu?aaaaaa??ggkkoo"
        + "oo??j???gg??nnaaaaooaaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy????????????????????????????";
    private const string Extended =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss"
        + "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy?s??s?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee"
        + "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";
}
