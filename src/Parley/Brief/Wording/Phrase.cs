using Parley.Lexicons;

namespace Parley.Brief.Wording;

/// <summary>The forms of a verb phrase. <c>{r}</c> marks where the recipient stands; without it, the recipient stands at the end.</summary>
/// <param name="Past">"visited".</param>
/// <param name="Base">"visit".</param>
/// <param name="Ing">"visiting".</param>
internal sealed record Phrase(string Past, string Base, string Ing)
{
    /// <summary>Reads a cell <c>past|base|ing</c>.</summary>
    public static Phrase Of(TsvRow row, string column) => row.List(column) is [var past, var bare, var ing]
        ? new Phrase(past, bare, ing)
        : throw row.Error($"column {column} must hold past|base|-ing");
}
