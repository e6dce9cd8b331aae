using Parley.Entities;

namespace Parley.Events.Retelling;

/// <summary>What happened as an article tells it, each happening once: for those who count, list and export.</summary>
public static class Happenings
{
    /// <summary>The first tellings in their order, each completed by what only its retellings say.</summary>
    public static IEnumerable<Event> Of(CodedArticle record) => Completed(record).Where(e => e.SameAs is null);

    /// <summary>All events of the record in their order: first tellings completed, retellings as they are.</summary>
    public static IReadOnlyList<Event> Completed(CodedArticle record)
    {
        if (!record.Events.Any(e => e.SameAs is not null)) return record.Events;
        var retellings = record.Events.Where(e => e.SameAs is not null).ToLookup(e => e.SameAs);
        return [.. record.Events.Select(e => e.SameAs is null ? retellings[e.Id].Aggregate(e, Complete) : e)];
    }

    /// <summary>The retellings of a first telling, in order of reading.</summary>
    public static IEnumerable<Event> Retellings(CodedArticle record, Event first) => record.Events.Where(e => e.SameAs == first.Id);

    private static Event Complete(Event first, Event again)
    {
        var (actors, recipients) = Parties(first, again);
        return first with
        {
            Actors = actors,
            Recipients = recipients,
            Others = [.. first.Others, .. again.Others.Where(o => !first.Others.Any(f => f.Part == o.Part))],
            Time = first.Time is null or { IsTold: false } && again.Time is { IsTold: true } ? again.Time : first.Time ?? again.Time,
            Place = first.Place ?? again.Place,
            Numbers = [.. first.Numbers, .. again.Numbers.Where(n => !first.Numbers.Any(f => NumberComparison.AreOfOneThing(f, n)))],
        };
    }

    // A side that is not named is taken over; so are both, where a heading ("Envoy held in Lagos") has who suffered it for who did it.
    private static (IReadOnlyList<Mention> Actors, IReadOnlyList<Mention> Recipients) Parties(Event first, Event again)
    {
        if (first.Recipients.Count == 0 && first.Actors.Count > 0 && first.Actors.All(a => again.Recipients.Any(r => IsSame(a, r)))) return (again.Actors, again.Recipients);
        var actors = first.Actors.Count > 0 ? first.Actors : Without(again.Actors, first.Recipients);
        return (actors, first.Recipients.Count > 0 ? first.Recipients : again.Reciprocal && !first.Reciprocal ? Without(again.Recipients, actors) : again.Recipients);
    }

    private static IReadOnlyList<Mention> Without(IReadOnlyList<Mention> parties, IReadOnlyList<Mention> others) => [.. parties.Where(p => !others.Any(o => IsSame(p, o)))];

    private static bool IsSame(Mention a, Mention b) => a.Name == b.Name && a.Code == b.Code;
}
