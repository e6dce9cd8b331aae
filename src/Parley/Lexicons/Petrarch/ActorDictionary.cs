using System.Text.RegularExpressions;

namespace Parley.Lexicons.Petrarch;

/// <summary>
/// Reads dictionaries of actors: a name, synonyms on lines with <c>+</c>, codes in brackets on the same line or set in on the next,
/// each with or without a date: <c>[HOB &lt;950601]</c>, <c>[HOBGOV 950601-19990815]</c>, <c>[HOBREB &gt;990815]</c>.
/// </summary>
internal static partial class ActorDictionary
{
    [GeneratedRegex(@"\[([^\[\]]*)\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^\s*(?<code>[A-Za-z0-9/]{3,}|---|\+\+\+|###)\s*(?<when>(?:[<>]|\d).*)?$")]
    private static partial Regex Code();

    public static List<ActorEntry> Read(DictionaryText text)
    {
        var entries = new List<ActorEntry>();
        foreach (var line in text.Lines)
        {
            var bracket = line.Text.IndexOf('[');
            var name = (bracket < 0 ? line.Text : line.Text[..bracket]).Trim();
            if (name.Length > 0 && !AddName(entries, line, name))
            {
                text.Unreadable(line, "a synonym before any name");
                continue;
            }

            if (bracket < 0) continue;
            if (entries.Count == 0) text.Unreadable(line, "a code before any name");
            else AddCodes(entries[^1], text, line, line.Text[bracket..]);
        }

        foreach (var entry in entries.Where(e => e.Codes.Count == 0)) text.Unreadable(entry.Line, $"'{entry.Names[0]}' has no code");
        entries.RemoveAll(e => e.Codes.Count == 0);
        return entries;
    }

    private static bool AddName(List<ActorEntry> entries, DictionaryLine line, string name)
    {
        if (name[0] != '+') entries.Add(new ActorEntry { Line = line });
        if (entries.Count == 0) return false;
        // "A_NAME+_ANOTHER_NAME": a line break is missing.
        entries[^1].Names.AddRange(name.Split('+', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(n => n.Any(char.IsLetterOrDigit)));
        return true;
    }

    private static void AddCodes(ActorEntry entry, DictionaryText text, DictionaryLine line, string codes)
    {
        var found = Brackets().Matches(codes);
        if (found.Count == 0) text.Unreadable(line, "a bracket is not closed");
        foreach (Match bracket in found)
        {
            var code = Code().Match(bracket.Groups[1].Value);
            if (!code.Success)
            {
                text.Unreadable(line, $"'{bracket.Value}' is no actor code: three letters or more, then perhaps <date, >date or date-date");
                continue;
            }

            if (DictionaryDate.Span(code.Groups["when"].Value) is not { } when) text.Unreadable(line, $"'{bracket.Value}' has no date: <yymmdd, >yymmdd or yymmdd-yymmdd, of six or eight digits, the earlier first");
            else entry.Codes.Add((char.IsAsciiLetterOrDigit(code.Groups["code"].Value[0]) ? code.Groups["code"].Value.ToUpperInvariant() : null, when, line.Number));
        }
    }
}
