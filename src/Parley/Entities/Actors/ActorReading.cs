using Parley.Lexicons;

namespace Parley.Entities.Actors;

/// <summary>Who a noun phrase means, as far as the phrase itself tells.</summary>
internal sealed record ActorReading
{
    /// <summary>Canonical name, where the lexicon knows one.</summary>
    public string? Name { get; init; }

    public string? Country { get; init; }

    public string? Sector { get; init; }

    /// <summary>The lexicon's own CAMEO code; absent: country and sector make it.</summary>
    public string? Code { get; init; }

    /// <summary>Ethnic group or religion; absent where no word tells one.</summary>
    public Community? Community { get; init; }

    public string? Role { get; init; }

    /// <summary>Who it is if not the bearer for whom a last name was taken, where nothing beside it tells which bearer is meant: <see cref="LoneSurnames"/>. Null elsewhere.</summary>
    public ActorReading? Stranger { get; init; }

    /// <summary>Whether the bearer of a last name that stands alone is whom the news means by it.</summary>
    public bool IsWellKnown { get; init; }

    /// <summary>What the phrase is: decides what may refer back to it.</summary>
    public required ActorForm Form { get; init; }

    /// <summary>The code for the record: the lexicon's own, or country, sector and community joined, in capitals.</summary>
    public string? CodeOrDefault
    {
        get
        {
            var joined = Country + Sector;
            return joined.Length == 0 || (Code is not null && Code != joined) ? Code : joined + Community?.Code.ToUpperInvariant();
        }
    }
}
