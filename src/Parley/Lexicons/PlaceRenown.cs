namespace Parley.Lexicons;

/// <summary>How far a name of places is known.</summary>
internal enum PlaceRenown
{
    /// <summary>No place bears it.</summary>
    None,
    /// <summary>Only small places of an imported index bear it, as they bear any word: the sentence must say that a place is meant.</summary>
    Obscure,
    /// <summary>A place bears it that news names without more.</summary>
    Known,
}
