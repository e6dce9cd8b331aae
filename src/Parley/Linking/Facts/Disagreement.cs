using Parley.Events;

namespace Parley.Linking.Facts;

/// <summary>What those who tell of an incident cannot all be right about.</summary>
/// <param name="Of">killed, injured, detained …; actor, place, happened.</param>
/// <param name="Unit">Of a count: person, USD, missile …</param>
/// <param name="Values">What is said, at least two values, in the order in which they were first said.</param>
public sealed record Disagreement(string Of, string? Unit, IReadOnlyList<ToldValue> Values);

/// <summary>A value and who gives it.</summary>
/// <param name="Value">In words: "3", "3 to 5", "at least 3", a name, yes or no.</param>
/// <param name="Witnesses">Who says so, in the order in which they said it; copies of one article are one witness.</param>
public sealed record ToldValue(string Value, IReadOnlyList<Witness> Witnesses)
{
    /// <summary>Day on which it was first said.</summary>
    public DateOnly? Since => Witnesses[0].Since;

    /// <summary>Whether only parties say so, of what their enemy did.</summary>
    public bool IsClaim => Witnesses.All(w => w.Voice == EventVoice.Opponent);
}

/// <summary>Who says something.</summary>
/// <param name="According">The speaker that the article cites, else its publisher, else the article.</param>
/// <param name="Voice">Whether a reporter, a third party, a side or its enemy says so.</param>
/// <param name="Since">Day of publication.</param>
/// <param name="Article">Identifier of the article.</param>
/// <param name="Copies">Articles that repeat that one's words.</param>
public sealed record Witness(string According, EventVoice Voice, DateOnly? Since, string Article, IReadOnlyList<string> Copies);
