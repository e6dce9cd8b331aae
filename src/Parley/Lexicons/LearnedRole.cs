namespace Parley.Lexicons;

/// <summary>What articles taught about somebody: a role, for the days on which it is used.</summary>
/// <param name="Person">Full name, as the articles write it.</param>
/// <param name="Country">Country or organisation code.</param>
/// <param name="Office">Key of the office: foreign-minister.</param>
/// <param name="Title">As the articles write it: chief negotiator.</param>
/// <param name="Sector">PLOVER sector; absent where there is none.</param>
/// <param name="From">Day of the first article that says so.</param>
/// <param name="To">Last day on which it is used, included.</param>
/// <param name="IsConfirmed">Whether a person confirmed or corrected it.</param>
public sealed record LearnedRole(string Person, string Country, string Office, string Title, string? Sector, DateOnly From, DateOnly To, bool IsConfirmed)
{
    /// <summary>Days for which a role is used after the last article that names it: offices change hands, and nobody announces every end.</summary>
    public const int DaysHeld = 365;

    /// <summary>The last day on which a role is used that was last named on <paramref name="last"/>.</summary>
    public static DateOnly HeldUntil(DateOnly last) => last > DateOnly.MaxValue.AddDays(-DaysHeld) ? DateOnly.MaxValue : last.AddDays(DaysHeld);

    internal Tenure Tenure => new(Country, Office, Title, Sector, new Validity(From, To));
}
