using Parley.Lexicons;

namespace Parley.Brief.Wording;

/// <summary>What a party's words need to read as English inside a sentence: articles, small letters, singular or plural.</summary>
internal sealed class Grammar
{
    private readonly Dictionary<string, HashSet<string>> _words = [];

    public Grammar(TsvTable table)
    {
        foreach (var row in table.Rows)
        {
            if (row["is"] is not ("singular" or "plural" or "takes-the" or "lower" or "drop" or "determiner" or "joins")) throw row.Error($"'{row["is"]}' is no use of a word");
            if (!_words.TryGetValue(row["is"], out var set)) _words[row["is"]] = set = [];
            set.Add(row["word"]);
        }
    }

    /// <summary>The name as it stands inside a sentence: "the United States", "police in Nicosia".</summary>
    public string Inside(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && Is("drop", words[0])) words = words[1..];
        if (words.Length == 0) return name;
        var determined = Is("determiner", words[0].ToLowerInvariant());
        if (determined || (Is("lower", words[0]) && !(words.Length > 1 && char.IsUpper(words[1][0])))) words[0] = words[0].ToLowerInvariant();
        var said = string.Join(' ', words);
        return !determined && IsName(words) && Is("takes-the", Head(words))
            ? "the " + said
            : said;
    }

    /// <summary>Whether the words are a name ("Rapid Support Forces") and not a description ("two captured fighters").</summary>
    public bool IsName(string name) => IsName(name.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether the name takes "are".</summary>
    public bool IsPlural(string name)
    {
        var head = Head(name.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (Is("plural", head) || Is("plural", head.ToLowerInvariant())) return true;
        return head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal) && !head.EndsWith("'s", StringComparison.Ordinal) && !Is("singular", head);
    }

    /// <summary>The text with a capital at its beginning.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private bool IsName(string[] words) =>
        words.Length > 0 && char.IsUpper(words[0][0]) && !Is("determiner", words[0].ToLowerInvariant())
        && words.All(w => !char.IsLower(w[0]) || Is("joins", w) || Is("determiner", w));

    // The last word before "of", "in" and the like.
    private string Head(string[] words)
    {
        if (words.Length == 0) return "";
        var end = Array.FindIndex(words, 1, w => Is("joins", w) || w[0] is '(' or ',');
        return words[(end < 0 ? words.Length : end) - 1].TrimEnd(',', '.', ';');
    }

    private bool Is(string use, string word) => _words.TryGetValue(use, out var set) && set.Contains(word);
}
