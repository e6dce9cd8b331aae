namespace Parley.Lexicons;

/// <summary>An office that may be learned.</summary>
/// <param name="Need">What must be said beside the title.</param>
/// <param name="Sector">Sector where the title tells none and only a country is named.</param>
internal sealed record PublicOffice(RoleNeed Need, string? Sector);
