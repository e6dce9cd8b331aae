using System.Text.RegularExpressions;

namespace Parley.Lexicons.Petrarch;

/// <summary>
/// Reads dictionaries of agents: <c>GOLDEN_GOOSE {GOLDEN_GEESE} [~GGS]</c>. Without braces the plural is regular, with empty ones
/// there is none; <c>!PERSON!</c> stands for each word of a set that the file defines, <c>!PERSON! = MAN, MEN</c>.
/// </summary>
internal static partial class AgentDictionary
{
    [GeneratedRegex(@"^\s*!(\w+)!\s*=\s*(.+)$")]
    private static partial Regex Set();

    [GeneratedRegex(@"^(?<noun>[^\[{]+?)\s*(?:\{(?<plural>[^}]*)\})?\s*\[\s*(?<code>~\s*\w+|\w+\s*~)\s*[\]}]\s*$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"!(\w+)!")]
    private static partial Regex Marker();

    public static List<AgentEntry> Read(DictionaryText text)
    {
        var sets = new Dictionary<string, string[]>();
        var entries = new List<AgentEntry>();
        foreach (var line in text.Lines)
        {
            if (Set().Match(line.Text) is { Success: true } set) sets[set.Groups[1].Value] = set.Groups[2].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            else if (Entry().Match(line.Text) is { Success: true } entry) Add(entries, sets, entry, line, text);
            else text.Unreadable(line, "this is neither NOUN {PLURAL} [~CODE] nor !SET! = WORD, WORD");
        }

        return entries;
    }

    private static void Add(List<AgentEntry> entries, Dictionary<string, string[]> sets, Match entry, DictionaryLine line, DictionaryText text)
    {
        var nouns = Expand(entry.Groups["noun"].Value, sets);
        if (nouns is null)
        {
            text.Unreadable(line, $"'{Marker().Match(entry.Groups["noun"].Value).Value}' is no set of this file");
            return;
        }

        var code = entry.Groups["code"].Value;
        var letters = code.Trim('~', ' ', '\t').ToUpperInvariant();
        var hasSet = nouns.Count > 1;
        foreach (var noun in nouns.Select(Words).Where(n => n.Length > 0))
        {
            var plurals = entry.Groups["plural"].Success ? Words(entry.Groups["plural"].Value) : hasSet ? "" : Plural(noun);
            entries.Add(new AgentEntry(noun, plurals.Length == 0 ? [] : [plurals], letters, code[^1] == '~', line));
        }
    }

    // The words with each member of the set in place of its marker; null where there is no such set.
    private static List<string>? Expand(string noun, Dictionary<string, string[]> sets)
    {
        if (Marker().Match(noun) is not { Success: true } marker) return [noun];
        if (!sets.TryGetValue(marker.Groups[1].Value, out var words)) return null;
        var expanded = new List<string>();
        foreach (var word in words)
        {
            if (Expand(noun.Remove(marker.Index, marker.Length).Insert(marker.Index, word), sets) is not { } more) return null;
            expanded.AddRange(more);
        }

        return expanded;
    }

    private static string Words(string written) => string.Join(' ', written.ToLowerInvariant().Split(['_', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string Plural(string noun)
    {
        if (noun.EndsWith('y') && noun.Length > 1 && noun[^2] is not ('a' or 'e' or 'i' or 'o' or 'u')) return noun[..^1] + "ies";
        return noun + (noun[^1] is 's' or 'x' or 'z' || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? "es" : "s");
    }
}
