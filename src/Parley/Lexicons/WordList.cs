namespace Parley.Lexicons;

/// <summary>A file of words, one a line; <c>#</c> for comments.</summary>
internal static class WordList
{
    public static HashSet<string> Read(IEnumerable<string> paths) =>
        [.. paths.SelectMany(File.ReadLines).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#')];
}
