using Parley.Events.Participants;
using Parley.Events.Triggers;

namespace Parley.Events.Assembly;

/// <summary>A trigger with its parties, before it becomes an event of the record.</summary>
internal sealed record FoundEvent(SentenceView View, TriggerMatch Match, Parties Parties)
{
    /// <summary>Words of the same sentence that tell of the same happening ("a strike <i>killed</i> three").</summary>
    public IReadOnlyList<int> OtherWords { get; init; } = [];

    /// <summary>Whether the event is that something was announced or refused, read from the tense of another event's words.</summary>
    public bool IsAnnouncement => Match.Row.Example.Length == 0;

    /// <summary>Whether anybody has part in it.</summary>
    public bool HasParty => Parties.Actors.Count > 0 || Parties.Recipients.Count > 0;
}
