using System.Text;

namespace Parley.Brief.Statements;

/// <summary>Makes words from articles fit to stand in a sentence.</summary>
internal static class PlainText
{
    /// <summary>One line, single spaces, no control characters, no comma at the end, cut at <paramref name="most"/> code units.</summary>
    public static string Line(string text, int most)
    {
        var line = new StringBuilder(Math.Min(text.Length, most));
        foreach (var c in text)
        {
            if (line.Length > most) break;
            var blank = char.IsWhiteSpace(c) || char.IsControl(c);
            if (!blank) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        var whole = line.ToString().TrimEnd(' ', ',', ';');
        return whole.Length <= most ? whole : Cut(whole, most) + "…";
    }

    // Never between the halves of a surrogate pair; at a space where there is one near.
    private static string Cut(string text, int most)
    {
        var end = char.IsLowSurrogate(text[most]) ? most - 1 : most;
        var space = text.LastIndexOf(' ', end - 1);
        return text[..(space > end * 3 / 4 ? space : end)];
    }
}
