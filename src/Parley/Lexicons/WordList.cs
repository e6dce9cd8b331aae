namespace Parley.Lexicons;

/// <summary>A file of words, one a line; <c>#</c> for comments; <c>-word</c> strikes a word of the files before.</summary>
internal static class WordList
{
    public static HashSet<string> Read(IEnumerable<string> paths)
    {
        var words = new HashSet<string>();
        foreach (var path in paths) Add(words, path);
        return words;
    }

    /// <summary>Adds the words of a file, and takes away those that it strikes.</summary>
    public static void Add(HashSet<string> words, string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var word = line.Trim();
            if (word.Length == 0 || word[0] == '#') continue;
            if (word[0] == '-') words.Remove(word[1..]);
            else words.Add(word);
        }
    }
}
