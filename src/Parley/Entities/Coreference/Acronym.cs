namespace Parley.Entities.Coreference;

/// <summary>The first letters of a name's words.</summary>
internal static class Acronym
{
    /// <summary>"unhcr" of "united nations high commissioner refugees"; null where the name is too long to have one.</summary>
    public static string? Of(IReadOnlyList<string> words)
    {
        if (words.Count > 8) return null;
        Span<char> letters = stackalloc char[words.Count];
        for (var i = 0; i < words.Count; i++) letters[i] = words[i][0];
        return new string(letters);
    }
}
