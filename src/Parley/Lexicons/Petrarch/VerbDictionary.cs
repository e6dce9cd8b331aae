using System.Text.RegularExpressions;

namespace Parley.Lexicons.Petrarch;

/// <summary>
/// Reads dictionaries of verbs, in the form of CAMEO.2.0: blocks begin with <c>--- NAME [code] ---</c>, then verbs with inflections
/// in braces and codes of their own, then patterns with <c>-</c>; synonym sets stand before the blocks.
/// </summary>
internal sealed partial class VerbDictionary
{
    private readonly DictionaryText _text;
    private readonly IReadOnlyDictionary<string, string> _baseForms;
    private readonly FunctionWords _words;
    private List<string>? _set;

    private VerbDictionary(DictionaryText text, IReadOnlyDictionary<string, string> baseForms, FunctionWords words)
    {
        _text = text;
        _words = words;
        _baseForms = baseForms;
    }

    public SynonymSets Sets { get; } = new();

    public List<VerbBlock> Blocks { get; } = [];

    [GeneratedRegex(@"^---\s*(?<name>[^\[]*?)\s*(?:\[(?<code>[^\]]*)\])?\s*-*\s*$")]
    private static partial Regex BlockLine();

    [GeneratedRegex(@"^(?<verb>\+?[\w'-][\w+'-]*)\s*(?:\{(?<forms>[^}]*)\})?\s*(?:\[(?<code>[^\]]*)\])?\s*$")]
    private static partial Regex VerbLine();

    /// <summary>Reads a dictionary.</summary>
    /// <param name="text">Its lines.</param>
    /// <param name="baseForms">Irregular forms of verbs and the verb each is of: "left" of "leave".</param>
    /// <param name="words">Words that are no nouns.</param>
    public static VerbDictionary Read(DictionaryText text, IReadOnlyDictionary<string, string> baseForms, FunctionWords words)
    {
        var dictionary = new VerbDictionary(text, baseForms, words);
        foreach (var line in text.Lines) dictionary.Add(line with { Text = line.Text.Trim() });
        return dictionary;
    }

    private void Add(DictionaryLine line)
    {
        if (BlockLine().Match(line.Text) is { Success: true } block) Blocks.Add(new VerbBlock(EventCodes.Read(block.Groups["code"].Value)));
        else if (line.Text[0] == '&') _set = Sets.Begin(line.Text.Split(' ')[0]);
        else if (line.Text[0] == '+' && _set is not null) AddMember(line);
        else if (line.Text[0] == '~') _text.HasNoCounterpart(line, "a transformation of events into others: Parley tells reported and wanted events by status and attribution");
        else if (Blocks.Count == 0) _text.Unreadable(line, "a line before the first block that belongs to no synonym set");
        else if (line.Text[0] is '-' or '*') AddPattern(line);
        else if (VerbLine().Match(line.Text) is { Success: true } verb) Blocks[^1].Verbs.Add(Verb(verb, line));
        else _text.Unreadable(line, "this is neither a verb, nor a pattern, nor the head of a block");
        if (line.Text[0] is not ('+' or '&')) _set = null;
    }

    private void AddMember(DictionaryLine line)
    {
        var member = line.Text.TrimStart('+').Trim().Trim('_').ToLowerInvariant();
        if (member.StartsWith('&')) _set!.Add(member);
        else if (member.IndexOfAny(['(', ')', '{', '}', '$', '*']) >= 0) _text.HasNoCounterpart(line, "a synonym that is a pattern, not a word");
        else if (member.Length > 0) _set!.Add(string.Join(' ', member.Split(['_', ' '], StringSplitOptions.RemoveEmptyEntries)));
    }

    private void AddPattern(DictionaryLine line)
    {
        if (PatternReader.Read(_text, line) is not { } pattern) return;
        if (pattern.Before.Concat(pattern.After).Any(e => e.Preposition is { } p && !_words.IsPreposition(p) && !_words.IsParticle(p))) _text.HasNoCounterpart(line, "parentheses that begin with no preposition");
        else Blocks[^1].Patterns.Add(pattern);
    }

    // "+BREAK_DOWN", "WIRE_+TAP": the plus stands before the word that is inflected.
    private VerbEntry Verb(Match match, DictionaryLine line)
    {
        var words = match.Groups["verb"].Value.ToLowerInvariant().Split('_', StringSplitOptions.RemoveEmptyEntries);
        var head = Math.Max(0, Array.FindIndex(words, w => w.StartsWith('+')));
        words[head] = words[head].TrimStart('+');
        var isForm = _baseForms.TryGetValue(words[head], out var verb) && verb != words[head];
        string[] ordered = [isForm ? verb! : words[head], .. words[(head + 1)..], .. words[..head]];
        var forms = match.Groups["forms"].Value.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(f => Form(f, words.Length)).Where(f => f.Length > 0);
        return new VerbEntry(ordered, isForm, [.. forms.Distinct()], match.Groups["code"].Success ? EventCodes.Read(match.Groups["code"].Value) : null, line);
    }

    private static string Form(string form, int words)
    {
        var parts = form.Split('_', StringSplitOptions.RemoveEmptyEntries);
        var head = Array.FindIndex(parts, p => p.StartsWith('+'));
        return head >= 0 ? parts[head].TrimStart('+') : words == 1 && parts.Length == 1 ? parts[0] : "";
    }
}
