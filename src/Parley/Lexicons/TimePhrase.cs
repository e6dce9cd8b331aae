namespace Parley.Lexicons;

/// <summary>Words and marks that are read as one word: "new year's day", "a.m.".</summary>
/// <param name="Name">The whole, in lower case.</param>
/// <param name="Pieces">Its runs of letters, runs of digits and single marks.</param>
/// <param name="Word">What the whole may be.</param>
internal sealed record TimePhrase(string Name, string[] Pieces, TimeWord Word)
{
    /// <summary>Where the piece that starts at <paramref name="start"/> ends: a run of letters, a run of digits or one mark.</summary>
    public static int PieceEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        if (char.IsLetter(text[start])) while (end < text.Length && char.IsLetter(text[end])) end++;
        else if (char.IsAsciiDigit(text[start])) while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end;
    }

    /// <summary>Cuts a name into pieces; white space separates and is left out.</summary>
    public static string[] Cut(string name)
    {
        var pieces = new List<string>();
        for (var i = 0; i < name.Length;)
        {
            var end = PieceEnd(name, i);
            if (!char.IsWhiteSpace(name[i])) pieces.Add(name[i..end]);
            i = end;
        }

        return [.. pieces];
    }
}
