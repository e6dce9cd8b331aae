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

    /// <summary>Whether a last name alone was taken for one of its bearers, with nothing beside it that tells which: <see cref="LoneSurnames"/>.</summary>
    public bool IsLoneSurname { get; init; }

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
