using System.Text.RegularExpressions;

namespace Parley.Lexicons.Petrarch;

/// <summary>Tells by its lines what a dictionary holds.</summary>
internal static partial class KindOfDictionary
{
    [GeneratedRegex(@"\[\s*(~\s*\w+|\w+\s*~)\s*[\]}]")]
    private static partial Regex JoiningCode();

    [GeneratedRegex(@"^(---|-\s.*\*|&\w+$)")]
    private static partial Regex VerbLine();

    [GeneratedRegex(@"\[[^\[\]]*\]")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\+?[\p{Lu}\d][\p{Lu}\p{M}\d '._-]*$")]
    private static partial Regex Phrase();

    /// <summary>The kind that most of the lines are of.</summary>
    /// <exception cref="LexiconException">They are of no kind that PETRARCH has.</exception>
    public static DictionaryKind Of(DictionaryText text)
    {
        int agents = 0, verbs = 0, codes = 0, phrases = 0;
        foreach (var line in text.Lines)
        {
            if (VerbLine().IsMatch(line.Text)) verbs++;
            else if (JoiningCode().IsMatch(line.Text)) agents++;
            else if (Code().IsMatch(line.Text)) codes++;
            else if (Phrase().IsMatch(line.Text)) phrases++;
        }

        if (verbs > 0 && verbs >= agents) return DictionaryKind.Verbs;
        if (agents > 0 && agents >= codes) return DictionaryKind.Agents;
        if (codes > 0) return DictionaryKind.Actors;
        return phrases > 0 && phrases > text.Lines.Count / 2
            ? DictionaryKind.Discards
            : throw new LexiconException($"{text.File}: this is no PETRARCH dictionary of actors, agents, verbs or discards: it has no codes in brackets, patterns or phrases in capitals");
    }
}
