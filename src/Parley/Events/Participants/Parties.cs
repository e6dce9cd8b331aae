namespace Parley.Events.Participants;

/// <summary>The parties of one event, as indexes into the article's mentions.</summary>
internal sealed record Parties(List<int> Actors, List<int> Recipients, List<(string Part, int Mention)> Others)
{
    /// <summary>Whether the recipients were not where the row has them, but where the other side of any event may stand.</summary>
    public bool AreRecipientsElsewhere { get; init; }
}
