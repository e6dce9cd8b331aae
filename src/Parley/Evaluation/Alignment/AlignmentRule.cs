namespace Parley.Evaluation.Alignment;

/// <summary>How events of the gold set find those of a coding.</summary>
public enum AlignmentRule : byte
{
    /// <summary>All events of a text with all of the coding's, one to one, so that they agree as much as possible.</summary>
    Events,

    /// <summary>Each gold event with the one event of the coding that fits its two parties' words best; what else was coded in the text does not count.</summary>
    Pair,
}
