namespace Parley.Text.Tokens;

/// <summary>Finds marks that are not part of a word.</summary>
internal static class Punctuation
{
    private static readonly string[] Faces = [":)", ":(", ";)", ";(", ":-)", ":-(", ";-)", ":D", ":-D", ":P", ":-P", ":/", "=)", "=(", ":o", ":O", "<3", "^_^"];

    /// <summary>Length of the mark at the beginning of a run without spaces; at least 1.</summary>
    public static int Length(ReadOnlySpan<char> run)
    {
        if (Face(run) is > 0 and var face) return face;
        return run[0] switch
        {
            '.' or '!' or '?' or '…' => Run(run, ".!?…"),
            '-' or '=' or '*' or '_' or '~' or '+' or '#' => Same(run),
            '`' or '\'' or '’' or '‘' or '<' or '>' or '—' => Math.Min(2, Same(run)),
            _ => Letters.ElementLength(run),
        };
    }

    // A face stands at the end of a run, or the letter in it might begin a word.
    private static int Face(ReadOnlySpan<char> run)
    {
        if (run[0] is not (':' or ';' or '=' or '<' or '^')) return 0;
        foreach (var face in Faces)
            if (run.StartsWith(face) && (run.Length == face.Length || !Letters.IsWord(run[face.Length])) && !run.StartsWith("://")) return face.Length;
        return 0;
    }

    private static int Run(ReadOnlySpan<char> run, ReadOnlySpan<char> marks)
    {
        var end = run.IndexOfAnyExcept(marks);
        return end < 0 ? run.Length : end;
    }

    private static int Same(ReadOnlySpan<char> run)
    {
        var end = run.IndexOfAnyExcept(run[0]);
        return end < 0 ? run.Length : end;
    }
}
