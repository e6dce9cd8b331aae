namespace Parley.Entities.Introductions;

/// <summary>Words of an article that say which public role somebody holds: "Rustem Umerov, Ukraine's chief negotiator".</summary>
/// <param name="Person">Full name, as the article writes it.</param>
/// <param name="Country">ISO 3166 alpha-3, or IGO, IMG, of the country or organisation that the role is of.</param>
/// <param name="Office">Key of the office: negotiator; with <c>former-</c> before it where it is no longer held.</param>
/// <param name="Title">The article's own words for it, in small letters but for names: chief negotiator, former foreign minister.</param>
/// <param name="Sector">PLOVER sector; absent for organisations of several states.</param>
/// <param name="Words">Name and role, from the first word to the last.</param>
public sealed record Introduction(string Person, string Country, string Office, string Title, string? Sector, Words Words);
