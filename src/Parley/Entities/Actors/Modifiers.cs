using Parley.Lexicons;

namespace Parley.Entities.Actors;

/// <summary>What the words around a head say of it.</summary>
/// <param name="Country">The first country that an adjective, a possessor, "of" or "in" names.</param>
/// <param name="Sector">The first sector that they name.</param>
/// <param name="Title">A title before the name, or in apposition to it.</param>
/// <param name="IsFormer">Whether "former", "ex-" or the like stands there.</param>
internal sealed record Modifiers(string? Country, string? Sector, OfficeTitle? Title, bool IsFormer)
{
    /// <summary>The ethnic group or religion that they name.</summary>
    public Community? Community { get; init; }

    /// <summary>The people of a nationality among them ("Albanian"), which no word beside it calls an ethnic group.</summary>
    public Community? Kin { get; init; }

    /// <summary>Another country than the first that they name: Serbia for "Albanian villagers in Serbia".</summary>
    public string? Elsewhere { get; init; }
}
