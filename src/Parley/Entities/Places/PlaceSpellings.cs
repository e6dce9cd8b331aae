using Parley.Lexicons;

namespace Parley.Entities.Places;

/// <summary>
/// Other spellings of a name that came through another alphabet: with and without the article, "ou" for "u", "ee" for "i", "-ah" for "-a".
/// Looked for only where the words say that a place is meant and no gazetteer has the name as it is written.
/// </summary>
internal static class PlaceSpellings
{
    private static readonly (string Written, string Other)[] s_within = [("ou", "u"), ("oo", "u"), ("ee", "i"), ("ei", "ay"), ("ai", "ay"), ("dj", "j"), ("tch", "ch"), ("q", "k"), ("v", "w"), ("w", "v"), ("iy", "y")];
    private static readonly (string Written, string Other)[] s_end = [("ah", "a"), ("eh", "a"), ("a", "ah"), ("iya", "ia"), ("iyah", "iya"), ("iyya", "iya"), ("e", "a"), ("y", "i"), ("i", "y")];

    /// <summary>The first other spelling that is known, and how far; the key itself where none is.</summary>
    /// <param name="name">As written.</param>
    /// <param name="key">Its key.</param>
    /// <param name="places">Where to look.</param>
    public static (ulong Key, PlaceRenown Renown) Known(ReadOnlySpan<char> name, ulong key, Gazetteer places)
    {
        var written = name.ToString();
        var bare = WithoutArticle(written);
        foreach (var form in bare.Length < written.Length ? (string[])[bare, written] : [written])
        {
            if (bare.Length < written.Length && places.Renown(PlaceKey.Of(form)) == PlaceRenown.Known) return (PlaceKey.Of(form), PlaceRenown.Known);
            foreach (var (from, to) in s_within)
                if (form.Contains(from, StringComparison.Ordinal) && Look(form.Replace(from, to, StringComparison.Ordinal)) is var found and not 0) return (found, PlaceRenown.Known);
            if (Ends(form) is var end and not 0) return (end, PlaceRenown.Known);
        }

        return (key, PlaceRenown.None);

        ulong Look(string spelling)
        {
            var other = PlaceKey.Of(spelling);
            return places.Renown(other) == PlaceRenown.Known ? other : Ends(spelling);
        }

        ulong Ends(string form)
        {
            foreach (var (from, to) in s_end)
            {
                if (form.Length < from.Length + 3 || !form.EndsWith(from, StringComparison.Ordinal)) continue;
                var other = PlaceKey.Of(string.Concat(form.AsSpan(0, form.Length - from.Length), to));
                if (places.Renown(other) == PlaceRenown.Known) return other;
            }

            return 0;
        }
    }

    /// <summary>Whether the word is the Arabic article, as it is or assimilated, with a capital or without.</summary>
    public static bool IsArticle(string word) => word is "Al" or "El" or "Ad" or "Ar" or "As" or "At" or "An" or "Az" or "Ash" or "Ed" or "Er" or "Es" or "Et" or "Ez"
        or "al" or "el" or "ad" or "ar" or "as" or "at" or "an" or "az" or "ash" or "ed" or "er" or "es" or "et" or "ez";

    private static string WithoutArticle(string name)
    {
        var end = name.AsSpan().IndexOfAny('-', ' ');
        return end > 0 && end + 1 < name.Length && IsArticle(name[..end]) ? name[(end + 1)..] : name;
    }
}
