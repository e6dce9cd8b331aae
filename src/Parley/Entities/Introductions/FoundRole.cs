namespace Parley.Entities.Introductions;

/// <summary>A public role read from a sentence's words.</summary>
/// <param name="Country">Country or organisation.</param>
/// <param name="Office">Key of the office.</param>
/// <param name="Title">The title in words.</param>
/// <param name="Sector">Sector; null for organisations of several states.</param>
/// <param name="First">First token.</param>
/// <param name="Last">Last token, included.</param>
internal sealed record FoundRole(string Country, string Office, string Title, string? Sector, int First, int Last);
