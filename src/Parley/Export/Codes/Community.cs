using Parley.Entities;

namespace Parley.Export.Codes;

/// <summary>The ethnic group and the religion of a party: the one place from which every form's columns for them are filled.</summary>
/// <param name="Ethnic">Code of CAMEO's Ethnic Coding Scheme, small letters; null where it is not told.</param>
/// <param name="Religion">Code of CAMEO's Religious Coding Scheme, capitals; null where it is not told.</param>
internal readonly record struct Community(string? Ethnic, string? Religion)
{
    /// <summary>What is known of a party: nothing yet, for a mention does not tell.</summary>
    public static Community Of(Mention? party)
    {
        _ = party;
        return default;
    }
}
