namespace Parley.Lexicons;

/// <summary>What a place is.</summary>
public enum PlaceKind : byte
{
    /// <summary>A town, village or quarter; also what <c>default</c> means.</summary>
    City,
    /// <summary>The capital of a state.</summary>
    Capital,
    /// <summary>The seat of a first-order division.</summary>
    Seat,
    /// <summary>A state or a territory.</summary>
    Country,
    /// <summary>A first-order division: a province, a federal state.</summary>
    Admin1,
    /// <summary>A division below the first order: a district, a county.</summary>
    Admin2,
    /// <summary>A region of several states or within one, a continent.</summary>
    Region,
    /// <summary>An island or a group of them.</summary>
    Island,
    /// <summary>A mountain or a range.</summary>
    Mountain,
    /// <summary>A sea, a strait, a river, a lake.</summary>
    Water,
    /// <summary>One building, bridge, crossing, base or camp.</summary>
    Site,
}
