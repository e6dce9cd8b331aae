namespace Parley.Events.Assembly;

/// <summary>
/// The two halves of what imported rows tell of both sides: "040:043" is a visit of the one and the hosting of the other, two events.
/// Several who do it to each other are an event each, as in PETRARCH, whose codes have no mark for what is mutual.
/// </summary>
internal static class AnswerSplitter
{
    /// <summary>The event, and what the other side does; the event alone where its row says nothing of that, or a side is missing.</summary>
    public static IEnumerable<FoundEvent> Split(FoundEvent e)
    {
        if (e.Match.Row.Answer is not { } answer || e.Parties.Actors.Count == 0 || e.Parties.Recipients.Count == 0) return [e];
        var oneWay = e with { Match = e.Match with { Row = e.Match.Row with { Reciprocal = false } } };
        if (e.Parties.Actors.SequenceEqual(e.Parties.Recipients))
            return e.Parties.Actors.Select(a => oneWay with { Parties = e.Parties with { Actors = [a], Recipients = [.. e.Parties.Recipients.Where(r => r != a)] } });
        return [oneWay, e with { Match = e.Match with { Row = answer }, Parties = e.Parties with { Actors = e.Parties.Recipients, Recipients = e.Parties.Actors } }];
    }
}
