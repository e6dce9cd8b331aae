namespace Parley.Lexicons;

/// <summary>A noun that says what kind of place a name is.</summary>
/// <param name="Kind">What the name with this noun is.</param>
/// <param name="Before">Whether it stands before the name: "Lake X".</param>
/// <param name="After">Whether it stands after it: "X province".</param>
/// <param name="Of">Whether "of" may stand between: "the town of X".</param>
/// <param name="OfTown">Whether what it stands for bears its town's name: "X airport", not "X street".</param>
internal readonly record struct PlaceNoun(PlaceKind Kind, bool Before, bool After, bool Of, bool OfTown);
