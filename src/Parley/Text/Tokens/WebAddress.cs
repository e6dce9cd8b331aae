namespace Parley.Text.Tokens;

/// <summary>Finds addresses of pages and mailboxes.</summary>
internal static class WebAddress
{
    private static readonly string[] Starts = ["http://", "https://", "www.", "ftp://", "mailto:"];

    /// <summary>Length of the address at the beginning of a run without spaces; 0 if there is none.</summary>
    public static int Length(ReadOnlySpan<char> run)
    {
        foreach (var start in Starts)
            if (run.Length > start.Length && run.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return PageLength(run);
        return MailLength(run);
    }

    private static int PageLength(ReadOnlySpan<char> run)
    {
        var length = run.IndexOfAny("<>\"“”");
        if (length < 0) length = run.Length;
        while (length > 0 && IsOutside(run[..length])) length--;
        return length;
    }

    // Closing punctuation belongs to the sentence, but a bracket that the address itself opened belongs to the address.
    private static bool IsOutside(ReadOnlySpan<char> address) => address[^1] switch
    {
        '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '*' => true,
        ')' => address.Count(')') > address.Count('('),
        _ => false,
    };

    private static int MailLength(ReadOnlySpan<char> run)
    {
        var at = 0;
        while (at < run.Length && IsMail(run[at])) at++;
        if (at == 0 || at + 1 >= run.Length || run[at] != '@' || !char.IsAsciiLetterOrDigit(run[at + 1])) return 0;
        var end = at + 1;
        while (end < run.Length && (char.IsAsciiLetterOrDigit(run[end]) || run[end] is '-' or '.' or '_')) end++;
        while (run[end - 1] is '.' or '-') end--;
        return end;
    }

    private static bool IsMail(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%';
}
