namespace Parley.Lexicons.PlaceIndexes;

/// <summary>Which of GeoNames' alternate names a text in English may hold.</summary>
internal static class GeoNamesName
{
    private const int LeastLetters = 4;

    /// <summary>Latin letters, capitalised, longer than a code; transliterations from Chinese syllable by syllable are not capitalised.</summary>
    public static bool MayStandInNews(string name)
    {
        if (name.Length < LeastLetters || !char.IsUpper(name[0]) || !IsLatin(name)) return false;
        var lower = false;
        foreach (var c in name)
        {
            if (char.IsDigit(c)) return false;
            lower |= char.IsLower(c);
        }

        return lower;
    }

    /// <summary>Whether all letters are Latin.</summary>
    public static bool IsLatin(string name)
    {
        foreach (var c in name)
            if (char.IsLetter(c) && c > 0x24F && c is not (>= '\u1E00' and < '\u1F00') && c is not (>= '\u02B0' and <= '\u02FF')) return false;
        return true;
    }
}
