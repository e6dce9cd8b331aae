namespace Parley.Lexicons;

/// <summary>What a name stands for when it stands alone.</summary>
public enum NameKind : byte
{
    /// <summary>A country: Ukraine.</summary>
    Country,
    /// <summary>Of a country: Ukrainian.</summary>
    Adjective,
    /// <summary>People of a country: Ukrainians.</summary>
    People,
    /// <summary>A capital, whose name may stand for the government.</summary>
    Capital,
    /// <summary>A building or institution that stands for the government: the Kremlin.</summary>
    Seat,
    /// <summary>A region of several countries or within one, and who lives there: the West, Kurds.</summary>
    Region,
    /// <summary>A body of one state: the Knesset.</summary>
    Institution,
    /// <summary>A body of several states, or of none: the United Nations.</summary>
    Organisation,
    /// <summary>An armed group, a party or a movement.</summary>
    Group,
    /// <summary>Somebody who held an office.</summary>
    Person,
    /// <summary>The surname alone of somebody who held an office.</summary>
    Surname,
    /// <summary>Somebody of whom no offices are known, only a code and perhaps its dates.</summary>
    Individual,
    /// <summary>Nobody: a name that a user's lexicon strikes, or that means nobody outside its dates.</summary>
    Nobody,
}
