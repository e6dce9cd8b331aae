using System.Text.RegularExpressions;

namespace Parley.Lexicons.Petrarch;

/// <summary>Tells by its lines what a dictionary holds.</summary>
internal static partial class KindOfDictionary
{
    [GeneratedRegex(@"\[\s*(~\s*\w+|\w+\s*~)\s*[\]}]")]
    private static partial Regex JoiningCode();

    [GeneratedRegex(@"^(---|-\s.*\*|&\w+$)")]
    private static partial Regex VerbLine();

    // A name in capitals, if any, before the brackets.
    [GeneratedRegex(@"^[^\p{Ll}<\[]*\[\s*([A-Za-z0-9/]{3,}|---|\+\+\+|###)\s*([<>\d][^\]]*)?\]")]
    private static partial Regex ActorCode();

    [GeneratedRegex(@"^\+?[\p{Lu}\d][\p{Lu}\p{M}\d '._-]*$")]
    private static partial Regex Phrase();

    /// <summary>The kind that most of the lines are of.</summary>
    /// <exception cref="LexiconException">They are of no kind that PETRARCH has.</exception>
    public static DictionaryKind Of(DictionaryText text)
    {
        int agents = 0, verbs = 0, codes = 0, phrases = 0, others = 0;
        foreach (var line in text.Lines)
        {
            if (VerbLine().IsMatch(line.Text)) verbs++;
            else if (JoiningCode().IsMatch(line.Text)) agents++;
            else if (ActorCode().IsMatch(line.Text)) codes++;
            else if (line.Text.Contains('[')) others++;
            else if (Phrase().IsMatch(line.Text)) phrases++;
        }

        if (verbs > 0 && verbs >= agents) return DictionaryKind.Verbs;
        if (agents > 0 && agents >= codes) return DictionaryKind.Agents;
        if (codes > others) return DictionaryKind.Actors;
        return others == 0 && phrases > 0 && phrases > text.Lines.Count / 2
            ? DictionaryKind.Discards
            : throw new LexiconException($"{text.File}: this is no PETRARCH dictionary of actors, agents, verbs or discards: it has no codes in brackets, patterns or phrases in capitals");
    }
}
