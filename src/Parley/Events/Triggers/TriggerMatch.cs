using Parley.Lexicons;

namespace Parley.Events.Triggers;

/// <summary>A row of the trigger lexicon that holds at a word.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Word">The trigger's head word.</param>
/// <param name="Words">All words of the trigger, in order of reading.</param>
/// <param name="Row">The row that won.</param>
/// <param name="Outranked">Rows that held as well, the best first.</param>
internal sealed record TriggerMatch(int Sentence, int Word, IReadOnlyList<int> Words, TriggerRow Row, IReadOnlyList<TriggerRow> Outranked);
