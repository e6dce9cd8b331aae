using Parley.Entities;

namespace Parley.Events.Retelling;

/// <summary>
/// Gives a retelling of force the side that its words leave out and the telling before it had: "gunmen raided the camp … the raid killed
/// nine". The words it is told with stand where they were first told.
/// </summary>
internal static class PartiesTold
{
    // What is hardly believed itself is not carried on.
    private const double LeastSure = 0.2;

    /// <summary>The same events in their order.</summary>
    /// <param name="events">In order of reading, with <see cref="Event.SameAs"/>.</param>
    public static IEnumerable<Event> Complete(IEnumerable<Event> events)
    {
        var first = new Dictionary<string, Event>(StringComparer.Ordinal);
        foreach (var e in events)
        {
            if (e.SameAs is null) first[e.Id] = e;
            yield return e.SameAs is not null && e.Class == Ontology.EventClass.Assault && !e.Reciprocal && first.TryGetValue(e.SameAs, out var told) ? With(e, told) : e;
        }
    }

    private static Event With(Event e, Event told)
    {
        if (e.Actors.Count > 0 || told.Reciprocal || told.Confidence < LeastSure || !IsReal(e) || !IsReal(told) || told.Actors.Any(a => e.Recipients.Any(r => IsSame(a, r)))) return e;
        return told.Actors.Count == 0 ? e : e with { Actors = told.Actors, Because = $"{e.Because}; who did it is told with '{told.Trigger.Text}' before" };
    }

    private static bool IsReal(Event e) => e.Status is EventStatus.Happened or EventStatus.Ongoing;

    private static bool IsSame(Mention a, Mention b) => a.Name == b.Name;
}
