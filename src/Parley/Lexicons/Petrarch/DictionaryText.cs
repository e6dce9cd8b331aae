using System.Text;

namespace Parley.Lexicons.Petrarch;

/// <summary>The lines of a dictionary that say something: comments after <c>#</c> or <c>;</c> and in <c>&lt;!-- --&gt;</c> are left out.</summary>
internal sealed class DictionaryText
{
    private const string CommentEnd = "-->";

    private readonly Action<ImportProblem> _problem;

    private DictionaryText(string file, Action<ImportProblem> problem)
    {
        File = file;
        _problem = problem;
    }

    /// <summary>The file's path.</summary>
    public string File { get; }

    public List<DictionaryLine> Lines { get; } = [];

    /// <summary>Reads a file: UTF-8, or Latin-1 where it is no UTF-8, as old dictionaries are.</summary>
    public static DictionaryText Read(string path, Action<ImportProblem> problem)
    {
        var text = new DictionaryText(path, problem);
        var isComment = false;
        var number = 0;
        foreach (var line in Decode(System.IO.File.ReadAllBytes(path)).Split('\n'))
        {
            number++;
            var rest = WithoutMarkup(line, ref isComment);
            rest = rest[..CommentStart(rest)].TrimEnd();
            if (rest.Length > 0) text.Lines.Add(new DictionaryLine(rest, number));
        }

        return text;
    }

    /// <summary>Tells of a line that cannot be read.</summary>
    public void Unreadable(DictionaryLine line, string what) => _problem(new ImportProblem(File, line.Number, what, true));

    /// <summary>Tells of a line that has no counterpart in Parley.</summary>
    public void HasNoCounterpart(DictionaryLine line, string what) => _problem(new ImportProblem(File, line.Number, what, false));

    private static string Decode(byte[] bytes)
    {
        try { return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes); }
        catch (DecoderFallbackException) { return Encoding.Latin1.GetString(bytes); }
    }

    private static string WithoutMarkup(string line, ref bool isComment)
    {
        if (isComment)
        {
            var end = line.IndexOf(CommentEnd, StringComparison.Ordinal);
            if (end < 0) return "";
            isComment = false;
            return WithoutMarkup(line[(end + CommentEnd.Length)..], ref isComment);
        }

        // "<! -- " is met as well.
        var start = line.IndexOf("<!", StringComparison.Ordinal);
        if (start < 0) return line;
        isComment = true;
        return line[..start] + WithoutMarkup(line[start..], ref isComment);
    }

    // In brackets "###" is a code, not a comment.
    private static int CommentStart(string line)
    {
        var isCode = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '[') isCode = true;
            else if (line[i] == ']') isCode = false;
            else if (line[i] is '#' or ';' && !isCode) return i;
        }

        return line.Length;
    }
}
