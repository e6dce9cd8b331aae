namespace Parley.Store;

/// <summary>Makes an article storable: a database's text ends at a NUL and holds no half characters.</summary>
public static class StorableText
{
    /// <summary>The same article with U+FFFD for every NUL and lone surrogate, so that all spans stay where they are.</summary>
    public static Article Of(Article article) => article with
    {
        Id = Clean(article.Id)!,
        Text = Clean(article.Text)!,
        Title = Clean(article.Title),
        Publisher = Clean(article.Publisher),
        Byline = Clean(article.Byline),
        Url = Clean(article.Url),
        Language = Clean(article.Language),
    };

    /// <summary>The text with U+FFFD for every NUL and lone surrogate.</summary>
    public static string? Clean(string? text)
    {
        if (text is null || FirstBad(text, 0) < 0) return text;
        var letters = text.ToCharArray();
        for (var i = FirstBad(text, 0); i >= 0; i = FirstBad(text, i + 1)) letters[i] = '\uFFFD';
        return new string(letters);
    }

    private static int FirstBad(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == '\0') return i;
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return i;
            i++;
        }

        return -1;
    }
}
