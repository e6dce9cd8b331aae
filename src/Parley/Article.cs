namespace Parley;

/// <summary>One article as it came in: what every stage reads and nothing changes.</summary>
/// <param name="Id">Names the article in every record; unique in a database.</param>
/// <param name="Text">The article's words. All spans of all records point into this string.</param>
public sealed record Article(string Id, string Text)
{
    /// <summary>Title, where it is known apart from the text.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication, against which relative times are read. Absent: relative times stay unresolved.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Outlet or agency that published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Byline { get; init; }

    /// <summary>Where it was found.</summary>
    public string? Url { get; init; }

    /// <summary>Language as an ISO 639-1 code, where it is known.</summary>
    public string? Language { get; init; }
}
