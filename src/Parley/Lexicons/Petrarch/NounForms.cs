namespace Parley.Lexicons.Petrarch;

/// <summary>Regular inflection of English nouns, undone.</summary>
internal static class NounForms
{
    /// <summary>The singular of a regular plural; the word itself where it does not look like one.</summary>
    public static string Singular(string noun)
    {
        if (noun.Length < 4 || !noun.EndsWith('s') || noun[^2] is 's' or 'u' or 'i') return noun;
        // "ties", "dies": words of four letters keep their vowel.
        if (noun.EndsWith("ies", StringComparison.Ordinal) && noun.Length > 4) return noun[..^3] + "y";
        return noun.EndsWith("sses", StringComparison.Ordinal) || noun.EndsWith("shes", StringComparison.Ordinal) || noun.EndsWith("ches", StringComparison.Ordinal) || noun.EndsWith("xes", StringComparison.Ordinal)
            ? noun[..^2]
            : noun[..^1];
    }
}
