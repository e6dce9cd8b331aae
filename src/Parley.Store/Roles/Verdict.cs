namespace Parley.Store.Roles;

/// <summary>What somebody decided about a learned role.</summary>
public enum Verdict
{
    /// <summary>It is right.</summary>
    Confirm,
    /// <summary>It is another one.</summary>
    Correct,
    /// <summary>It is wrong, or nobody's business: it is neither used nor learned again.</summary>
    Reject,
}
