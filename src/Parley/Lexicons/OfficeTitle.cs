namespace Parley.Lexicons;

/// <summary>A title that stands before or after a name.</summary>
/// <param name="Title">As the news writes it.</param>
/// <param name="Office">Key of the office: foreign-minister.</param>
/// <param name="Sector">PLOVER sector; absent where the title tells none.</param>
/// <param name="SectorOfOwner">Whether the sector is that of what the office belongs to.</param>
public sealed record OfficeTitle(string Title, string Office, string? Sector, bool SectorOfOwner);
