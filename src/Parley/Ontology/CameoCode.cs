namespace Parley.Ontology;

/// <summary>A CAMEO 1.1b3 event code: a root of two digits from 01 to 20, and up to two digits more.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(CameoCodeConverter))]
public readonly record struct CameoCode
{
    private readonly string? _digits;

    private CameoCode(string digits) => _digits = digits;

    /// <summary>The digits; "01" for <c>default</c>.</summary>
    public string Digits => _digits ?? "01";

    /// <summary>The first two digits.</summary>
    public string Root => Digits[..2];

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">Not two to four digits, or a root outside 01 to 20.</exception>
    public static CameoCode Parse(string digits)
    {
        var sound = digits.Length is >= 2 and <= 4 && digits.All(char.IsAsciiDigit);
        return sound && int.Parse(digits[..2]) is >= 1 and <= 20
            ? new CameoCode(digits)
            : throw new FormatException($"'{digits}' is no CAMEO code: two to four digits, the first two from 01 to 20");
    }

    /// <inheritdoc/>
    public override string ToString() => Digits;
}
