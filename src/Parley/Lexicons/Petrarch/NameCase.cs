using System.Globalization;

namespace Parley.Lexicons.Petrarch;

/// <summary>Gives the capitals of a dictionary the case that the news writes: "BANK_OF_GONDOR_" is "Bank of Gondor".</summary>
internal sealed class NameCase(FunctionWords words)
{
    // A name of three letters or fewer is an abbreviation; names of more letters are found in either form.
    private const int LongestAbbreviation = 3;

    /// <summary>The names that one written name means: the name itself, and an abbreviation in parentheses after it.</summary>
    public IEnumerable<string> Of(string written)
    {
        var open = written.IndexOf('(');
        var close = open < 0 ? -1 : written.IndexOf(')', open);
        if (open < 0 || close < 0)
        {
            if (Cased(written) is { Length: > 0 } only) yield return only;
            yield break;
        }

        if (Cased(written[..open] + " " + written[(close + 1)..]) is { Length: > 0 } outer) yield return outer;
        if (Cased(written[(open + 1)..close]) is { Length: > 1 } inner) yield return inner.Contains(' ') ? inner : inner.ToUpperInvariant();
    }

    private string Cased(string written)
    {
        var parts = written.Split(['_', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 1) return parts[0].Count(char.IsLetterOrDigit) <= LongestAbbreviation || parts[0].Contains('.') ? parts[0].ToUpperInvariant() : Word(parts[0]);
        // "the Shire": written small within a sentence, and so both forms are found.
        return string.Join(' ', parts.Select((w, i) => words.IsSmall(w.ToLowerInvariant()) && (i > 0 || w.Equals("the", StringComparison.OrdinalIgnoreCase)) ? w.ToLowerInvariant() : Word(w)));
    }

    // "MAZAR-I-SHARIF", "U.N.", "O'BRIEN"
    private static string Word(string word)
    {
        if (word.Contains('.')) return word.ToUpperInvariant();
        var cased = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant());
        return cased.EndsWith("'S", StringComparison.Ordinal) ? cased[..^1] + "s" : cased;
    }
}
