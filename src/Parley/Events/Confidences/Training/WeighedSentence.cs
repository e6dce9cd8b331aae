namespace Parley.Events.Confidences.Training;

/// <summary>A labelled sentence as it was coded: its events, each with its evidence.</summary>
internal sealed record WeighedSentence(LabelledSentence Label, IReadOnlyList<(Event Event, double[] Evidence)> Events)
{
    /// <summary>Codes a labelled sentence.</summary>
    public static WeighedSentence Of(LabelledSentence label, EventCoder coder)
    {
        var evidence = new Dictionary<string, double[]>();
        var events = coder.Code(new Article("page", label.Text), (e, values) => evidence[e.Id] = values).Events;
        return new WeighedSentence(label, [.. events.Select(e => (e, evidence[e.Id]))]);
    }

    /// <summary>
    /// The events of which the label tells whether they are right, as positions. Where something happened only the one that answers the
    /// question for the marked parties: of those with most of them the surest. Where nothing happened all of them.
    /// </summary>
    /// <param name="sureness">How sure an event is, by its position, on whatever scale.</param>
    public IEnumerable<int> Judged(Func<int, double> sureness)
    {
        if (Label.Class is null) return Enumerable.Range(0, Events.Count);
        return Closest() is { Count: > 0 } closest ? [closest.MaxBy(sureness)] : [];
    }

    /// <summary>Pairs of a right event and a wrong one between the same parties: the first is to be surer.</summary>
    public IEnumerable<(double[] Right, double[] Wrong)> Pairs()
    {
        var closest = Closest();
        return from right in closest
               where Label.IsRight(Events[right].Event)
               from wrong in closest
               where Events[wrong].Event.Class != Label.Class
               select (Events[right].Evidence, Events[wrong].Evidence);
    }

    private List<int> Closest()
    {
        var labelled = Enumerable.Range(0, Events.Count).Where(i => !IsBeside(i)).ToList();
        var most = labelled.Select(i => Label.SidesOf(Events[i].Event)).DefaultIfEmpty().Max();
        return labelled.FindAll(i => Label.SidesOf(Events[i].Event) == most);
    }

    // An announcement and what it announces are both events: where the label means the one, it says nothing of the other.
    private bool IsBeside(int index)
    {
        var (e, evidence) = Events[index];
        if (e.Class == Label.Class) return false;
        return IsAnnouncement(evidence) || Events.Any(o => IsAnnouncement(o.Evidence) && o.Event.Class == Label.Class && o.Event.Trigger.Span.Overlaps(e.Trigger.Span));
    }

    private static bool IsAnnouncement(double[] evidence) => evidence[(int)Evidence.Announcement] != 0;
}
