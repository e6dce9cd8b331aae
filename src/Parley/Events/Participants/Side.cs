using Parley.Entities;

namespace Parley.Events.Participants;

/// <summary>On whose side an actor stands: a state's offices and forces on one, an armed or opposed group each on its own.</summary>
internal static class Side
{
    // Who fights or stands against a state has many names: gunmen, militants, the group's own.
    private static readonly HashSet<string> s_armed = ["REB", "UAF", "CRM", "OPP", "SEP", "INS"];

    /// <summary>Whether the actor is an armed or organised group apart from the state, criminals included.</summary>
    public static bool IsArmed(Mention actor) => actor.Sector is { } sector && s_armed.Contains(sector);

    /// <summary>Whether two actors stand on one side.</summary>
    public static bool Same(Mention a, Mention b) =>
        string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase) || Of(a) is { } side && side == Of(b);

    /// <summary>Whether one fights for a state and the other is an armed group of the same country, or of a country not told.</summary>
    public static bool AreCivilEnemies(Mention a, Mention b) =>
        IsArmedGroup(a) != IsArmedGroup(b) && IsOfState(a) != IsOfState(b) && (a.Country is null || b.Country is null || a.Country == b.Country);

    /// <summary>Whether the actor is an armed group against a state.</summary>
    public static bool IsArmedGroup(Mention actor) => actor.Sector is "REB" or "UAF";

    private static bool IsOfState(Mention actor) => actor.Sector is "GOV" or "MIL" or "COP";

    /// <summary>
    /// The side's key, or null for those who stand for nobody else: civilians, media, companies, aid groups. What has a country and no
    /// sector is the country.
    /// </summary>
    public static string? Of(Mention actor) => actor.Sector switch
    {
        null or "GOV" or "MIL" or "COP" or "JUD" or "LEG" or "SPY" or "ELI" => Country(actor) ?? (actor.Sector is null ? null : actor.Name),
        "REB" or "OPP" or "UAF" or "CRM" or "PTY" => Code(actor),
        _ => null,
    };

    // Of two rebel groups of a country each has its own code where the register knows them, else its own name.
    private static string Code(Mention actor) => actor.CodeWithoutCommunity is { Length: > 6 } code ? code : actor.Name;

    // IGO, NGO, MNC and the like stand where a country does and hold many sides.
    private static string? Country(Mention actor) => actor.Country is null or "IGO" or "NGO" or "NGM" or "MNC" or "IMG" or "INT" ? null : actor.Country;
}
