using System.Text.RegularExpressions;

namespace Parley.Lexicons.Petrarch;

/// <summary>Reads patterns: <c>- * {PEACE TALKS} (WITH +) [046]</c>.</summary>
internal static partial class PatternReader
{
    [GeneratedRegex(@"\((?<prep>[^\s(){}]+)(?<inner>[^()]*)\)|\{(?<group>[^{}]*)\}|(?<symbol>[$+^%])(?=\s|\)|$)|(?<word>[^\s(){}]+)|(?<bad>[(){}])")]
    private static partial Regex Element();

    [GeneratedRegex(@"^-?\s*(?<pattern>[^\[]*)\[(?<code>[^\]]*)\]\s*$")]
    private static partial Regex Line();

    /// <summary>The pattern; null, and a problem told, where the line is none.</summary>
    public static VerbPattern? Read(DictionaryText text, DictionaryLine line)
    {
        var match = Line().Match(line.Text);
        var sides = match.Groups["pattern"].Value.Split('*');
        if (!match.Success || sides.Length != 2)
        {
            text.Unreadable(line, "a pattern has one * for the verb and ends with a code in brackets");
            return null;
        }

        if (Elements(sides[0]) is { } before && Elements(sides[1]) is { } after) return new VerbPattern(before, after, EventCodes.Read(match.Groups["code"].Value), line);
        text.Unreadable(line, "parentheses or braces of the pattern do not match");
        return null;
    }

    private static List<PatternElement>? Elements(string side)
    {
        var elements = new List<PatternElement>();
        foreach (Match m in Element().Matches(side))
        {
            if (m.Groups["bad"].Success) return null;
            if (m.Groups["prep"].Success) elements.Add(Prepositional(m.Groups["prep"].Value, m.Groups["inner"].Value));
            else if (m.Groups["symbol"].Success) elements.Add(new PatternElement([], null, m.Groups["symbol"].Value[0]));
            else elements.Add(new PatternElement(Words(m.Groups["group"].Success ? m.Groups["group"].Value : m.Groups["word"].Value), null, null));
        }

        return elements;
    }

    // "(WITH +)", "(TO {PEACE PLAN})", "(FOR PEACE &TREATY)"
    private static PatternElement Prepositional(string preposition, string inner)
    {
        var symbol = inner.Contains('$') ? '$' : inner.Contains('+') ? '+' : inner.Contains('^') ? '^' : (char?)null;
        return new PatternElement(symbol is null ? Words(inner.Trim(' ', '{', '}')) : [], preposition.Trim('_').ToLowerInvariant(), symbol);
    }

    private static string[] Words(string text) => text.ToLowerInvariant().Split([' ', '_', '{', '}'], StringSplitOptions.RemoveEmptyEntries);
}
