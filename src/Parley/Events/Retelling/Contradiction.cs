namespace Parley.Events.Retelling;

/// <summary>What makes two events of one article two happenings, whatever else they share.</summary>
internal sealed class Contradiction(PartyComparison parties, Lexicons.RetellingLexicon lexicon)
{
    /// <summary>Whether the later event cannot tell of the earlier one's happening.</summary>
    public bool Holds(Telling earlier, Telling later)
    {
        var (a, b) = (earlier.Event, later.Event);
        return a.Class != b.Class || !lexicon.MayBeOne(a.Class, a.Mode, b.Mode) || !IsOneStatus(a.Status, b.Status)
            || later.Apart.Any(w => !earlier.Apart.Contains(w)) || earlier.IsSeveral is { } several && later.IsSeveral is { } severalToo && several != severalToo
            || TimeComparison.Of(earlier.Time, later.Time) == Likeness.Different || PlaceComparison.Of(a.Place, b.Place) == Likeness.Different
            || earlier.Count is { } count && later.Count is { } laterCount && count != laterCount || earlier.IsHabit != later.IsHabit && !RetellingEvidence.IsOfWords(a.Class)
            || AreOthers(earlier, later) || IsOtherCount(earlier, later);
    }

    private static bool IsOneStatus(EventStatus a, EventStatus b) => a == b || (IsReal(a) && IsReal(b));

    private static bool IsReal(EventStatus status) => status is EventStatus.Happened or EventStatus.Ongoing;

    private bool AreOthers(Telling a, Telling b)
    {
        if (a.Event.Reciprocal || b.Event.Reciprocal) return parties.All(a, b) == Likeness.Different;
        if (parties.AreTurned(a, b)) return false;
        var recipients = parties.Recipients(a, b);
        return parties.Actors(a, b) == Likeness.Different || recipients == Likeness.Different
            || RetellingEvidence.IsOfWords(a.Event.Class) && recipients == Likeness.Unknown && a.Event.Recipients.Count > 0 && b.Event.Recipients.Count > 0;
    }

    // Other counts of one place and time may be news of the same happening; but not those of a country and of a town in it, or of a week
    // and of a day of it.
    private bool IsOtherCount(Telling earlier, Telling later)
    {
        if (NumberComparison.Of(earlier.Event, later.Event) != Likeness.Different && !parties.AreCountedOtherwise(earlier, later)) return false;
        return PlaceComparison.Of(earlier.Event.Place, later.Event.Place) == Likeness.Alike || TimeComparison.Of(earlier.Time, later.Time) == Likeness.Alike;
    }
}
