namespace Parley.Entities.Introductions;

/// <summary>Whose role it is, gathered from the words around a title.</summary>
internal sealed class Owner
{
    /// <summary>Country or organisation: of several, the one said first ("Iran's UN ambassador").</summary>
    public string? Country { get; set; }

    /// <summary>Sector of the named body nearest to the title; failing one, that which a word for a body tells.</summary>
    public string? Sector => NamedSector ?? WordSector;

    /// <summary>Sector of a body of the lexicon: "State Department".</summary>
    public string? NamedSector { get; set; }

    /// <summary>Sector that a general word tells: "army", "foreign ministry".</summary>
    public string? WordSector { get; set; }

    /// <summary>Whether the owner, or one of them, is a place or a people within a country.</summary>
    public bool IsLocal { get; set; }

    /// <summary>Whether a body, not only a country, was named.</summary>
    public bool HasBody { get; set; }

    /// <summary>Whether the owner is somebody in office: "the president's spokesman".</summary>
    public bool IsPersons { get; set; }

    /// <summary>Whether the role is said to be no longer held.</summary>
    public bool IsFormer { get; set; }

    /// <summary>Whether a word stands there that nothing is known of, or that says that the role is not held: nothing is to be learned.</summary>
    public bool IsOther { get; set; }

    /// <summary>First token that was read.</summary>
    public int First { get; set; }

    /// <summary>Last token that was read, included.</summary>
    public int Last { get; set; }
}
