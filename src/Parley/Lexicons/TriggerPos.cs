namespace Parley.Lexicons;

/// <summary>What kind of word a trigger is.</summary>
public enum TriggerPos : byte
{
    /// <summary>A verb, finite or not.</summary>
    Verb,
    /// <summary>A noun.</summary>
    Noun,
    /// <summary>An adjective, or a participle used as one.</summary>
    Adj,
}
