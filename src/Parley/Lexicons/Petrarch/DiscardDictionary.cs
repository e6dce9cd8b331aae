namespace Parley.Lexicons.Petrarch;

/// <summary>Reads dictionaries of discards: a phrase a line, with <c>+</c> where the whole story is not to be coded.</summary>
internal static class DiscardDictionary
{
    public static void Read(DictionaryText text, TsvWriter rows)
    {
        foreach (var line in text.Lines)
        {
            var phrase = line.Text.Trim();
            var isStory = phrase[0] == '+';
            var words = string.Join(' ', phrase.TrimStart('+').ToLowerInvariant().Split(['_', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
            if (NameWords.Of(words).Length == 0) text.Unreadable(line, "no phrase");
            else rows.Add(words, isStory ? "article" : "sentence", $"{Path.GetFileName(text.File)}:{line.Number}");
        }
    }
}
