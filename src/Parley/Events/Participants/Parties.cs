namespace Parley.Events.Participants;

/// <summary>The parties of one event, as indexes into the article's mentions.</summary>
internal sealed record Parties(List<int> Actors, List<int> Recipients, List<(string Part, int Mention)> Others);
