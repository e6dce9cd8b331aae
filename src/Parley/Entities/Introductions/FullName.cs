namespace Parley.Entities.Introductions;

/// <summary>A person's full name in a sentence.</summary>
/// <param name="First">First token of the name, titles left out.</param>
/// <param name="Last">Last token, included.</param>
/// <param name="RoleEnd">The token before the name and before ranks that stand with it ("spokesman <i>Col.</i> X"); -1 where the sentence begins.</param>
internal sealed record FullName(int First, int Last, int RoleEnd)
{
    /// <summary>Whether the token is one of the name's.</summary>
    public bool Holds(int token) => token >= First && token <= Last;
}
