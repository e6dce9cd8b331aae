using Parley.Lexicons;

namespace Parley.Entities.Introductions;

/// <summary>A title of a public office in a sentence.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token, included.</param>
/// <param name="Title">The title.</param>
/// <param name="Office">What must be said beside it.</param>
internal sealed record TitleMatch(int First, int Last, OfficeTitle Title, PublicOffice Office);
