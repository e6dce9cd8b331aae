namespace Parley.Store;

/// <summary>How an article stands to what the database holds.</summary>
public enum Standing
{
    /// <summary>No article has this identifier.</summary>
    New,
    /// <summary>The newest article of this identifier has another text or other particulars.</summary>
    Changed,
    /// <summary>The newest article of this identifier is the same.</summary>
    Known,
}
