namespace Parley.Lexicons;

/// <summary>An office somebody held.</summary>
/// <param name="Country">Country or organisation code.</param>
/// <param name="Office">Key of the office: head-of-state.</param>
/// <param name="Title">As the news writes it: president.</param>
/// <param name="Sector">PLOVER sector.</param>
/// <param name="Validity">First and last day.</param>
public sealed record Tenure(string Country, string Office, string Title, string? Sector, Validity Validity);
