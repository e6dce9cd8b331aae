namespace Parley.Lexicons;

/// <summary>A part of a CAMEO actor code that joins the code of whoever it belongs to: "~GOV" follows it, "NGO~" precedes it.</summary>
/// <param name="Letters">Three letters or a multiple.</param>
/// <param name="Leads">Whether it stands before the other code.</param>
internal sealed record JoiningCode(string Letters, bool Leads)
{
    private const int Part = 3;

    /// <summary>Reads the column <c>code</c> of a table that may have one; null where it is empty.</summary>
    /// <exception cref="LexiconException">Not letters with a tilde before or after them.</exception>
    public static JoiningCode? Of(TsvRow row)
    {
        if (row.Optional("code") is not { } code) return null;
        var letters = code.Trim('~');
        if (letters.Length == code.Length || letters.Length < Part || !letters.All(char.IsAsciiLetterOrDigit)) throw row.Error($"'{code}' in column code is no code that joins another: write ~GOV or NGO~");
        return new JoiningCode(letters, code[^1] == '~');
    }

    /// <summary>The other code with this one joined; unchanged where it has these letters already.</summary>
    public string Join(string code)
    {
        for (var i = 0; i + Letters.Length <= code.Length; i += Part)
            if (string.CompareOrdinal(code, i, Letters, 0, Letters.Length) == 0) return code;
        return Leads ? Letters + code : code + Letters;
    }
}
