namespace Parley.Lexicons;

/// <summary>An ethnic group or a religion, as part of who somebody is: what CAMEO's Ethnic and Religious Coding Schemes have codes for.</summary>
/// <param name="Code">Three small letters of an ethnic group, or three capitals of a religion.</param>
/// <param name="Nation">ISO 3166 alpha-3 of the state whose nationality its words mean unless others say otherwise: ALB of "Albanian"; absent for most.</param>
/// <param name="Countries">ISO 3166 alpha-3 of the states, but for that one, in which its members are at home.</param>
public sealed record Community(string Code, string? Nation, IReadOnlyList<string> Countries)
{
    /// <summary>Whether it is a religion, and no ethnic group.</summary>
    public bool IsReligion => char.IsUpper(Code[0]);

    /// <summary>Whether its members are a people of that country.</summary>
    public bool IsAtHomeIn(string country) => Countries.Contains(country);
}
