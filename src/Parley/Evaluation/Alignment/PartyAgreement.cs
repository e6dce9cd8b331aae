using System.Text.RegularExpressions;

namespace Parley.Evaluation.Alignment;

/// <summary>Whether two labelled parties of one text are the same.</summary>
internal static class PartyAgreement
{
    /// <summary>Whether they are the same by the surest thing that the gold party has: its words, failing those its code, failing that its country.</summary>
    public static bool IsSame(LabelledParty gold, LabelledParty other, string? text)
    {
        if (gold.Words is not null || gold.Span is not null) return ByWords(gold, other, text);
        return gold.Code is not null ? ByCode(gold, other) || (other.Code is null && ByCountry(gold, other)) : ByCountry(gold, other);
    }

    /// <summary>Their words overlap in the text; where it is not known, one's words stand in the other's.</summary>
    public static bool ByWords(LabelledParty gold, LabelledParty other, string? text)
    {
        var (a, b) = (Places(gold, text), Places(other, text));
        if (a.Count > 0 && b.Count > 0) return a.Any(x => b.Any(x.Overlaps));
        return gold.Words is { } mine && other.Words is { } theirs && (Holds(mine, theirs) || Holds(theirs, mine));
    }

    /// <summary>Both have the same country.</summary>
    public static bool ByCountry(LabelledParty gold, LabelledParty other) => gold.Country is { } country && country == other.Country;

    /// <summary>Both have the same actor code.</summary>
    public static bool ByCode(LabelledParty gold, LabelledParty other) => gold.Code is { } code && code == other.Code;

    /// <summary>Every place where the phrase stands in the text, whatever white space is between its words.</summary>
    public static IReadOnlyList<TextSpan> Find(string text, string phrase)
    {
        var words = phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? [] : [.. Regex.Matches(text, string.Join(@"\s+", words.Select(Regex.Escape)), RegexOptions.CultureInvariant).Select(m => new TextSpan(m.Index, m.Index + m.Length))];
    }

    private static IReadOnlyList<TextSpan> Places(LabelledParty party, string? text)
    {
        if (party.Span is { } span) return [span];
        return text is not null && party.Words is { } words ? Find(text, words) : [];
    }

    private static bool Holds(string words, string part)
    {
        for (var at = words.IndexOf(part, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(part, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + part.Length;
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (end == words.Length || !char.IsLetterOrDigit(words[end]))) return part.Length > 0;
        }

        return false;
    }
}
