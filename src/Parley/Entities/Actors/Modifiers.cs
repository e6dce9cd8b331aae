using Parley.Lexicons;

namespace Parley.Entities.Actors;

/// <summary>What the words around a head say of it.</summary>
/// <param name="Country">The first country that an adjective, a possessor, "of" or "in" names.</param>
/// <param name="Sector">The first sector that they name.</param>
/// <param name="Title">A title before the name, or in apposition to it.</param>
/// <param name="IsFormer">Whether "former", "ex-" or the like stands there.</param>
internal sealed record Modifiers(string? Country, string? Sector, OfficeTitle? Title, bool IsFormer);
