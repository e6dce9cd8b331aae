namespace Parley.Lexicons;

/// <summary>Whose office it is: what must be said beside a title before it is learned.</summary>
internal enum RoleNeed : byte
{
    /// <summary>A country, and no other body: a club has presidents too.</summary>
    State,
    /// <summary>A country, an organisation or a body: a province has ministers too.</summary>
    Country,
    /// <summary>The same, or a place within a country.</summary>
    Local,
    /// <summary>A body: a country alone has too many leaders and chairmen.</summary>
    Body,
}
