namespace Parley.Lexicons;

/// <summary>What kind of word attributes.</summary>
public enum CuePos : byte
{
    /// <summary>"said".</summary>
    Verb,
    /// <summary>"claim".</summary>
    Noun,
    /// <summary>"convinced".</summary>
    Adj,
    /// <summary>"according to".</summary>
    Prep,
}
