namespace Parley.Lexicons;

/// <summary>A noun for people or offices in general: "soldier", "ministry".</summary>
/// <param name="Noun">Singular.</param>
/// <param name="Sector">PLOVER sector; absent where the word tells none.</param>
/// <param name="Kind">person, people, unit, office or group.</param>
/// <param name="Country">What stands in place of a country where none is named: NGO, IGO; absent for most.</param>
/// <param name="SectorOfOwner">Whether the sector is that of what they belong to ("spokesman of the army").</param>
public sealed record AgentNoun(string Noun, string? Sector, string Kind, string? Country, bool SectorOfOwner)
{
    /// <summary>Whether whoever has one is another side: "Russia's <i>ally</i>" is not Russia's, as its <i>army</i> is.</summary>
    public bool StandsBeside { get; init; }

    /// <summary>What the noun adds to the CAMEO code of its actor, where that is more than the sector; null: the sector.</summary>
    internal JoiningCode? Code { get; init; }
}
