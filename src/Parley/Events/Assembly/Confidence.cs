namespace Parley.Events.Assembly;

/// <summary>How sure the coder is of an event.</summary>
internal static class Confidence
{
    /// <summary>0 to 1, from how much of the row's arrangement was found.</summary>
    public static double Of(FoundEvent found, EventStatus status)
    {
        var score = 0.35;
        if (found.Parties.Actors.Count > 0) score += 0.2;
        if (found.Parties.Recipients.Count > 0) score += 0.2;
        score += Math.Min(0.15, 0.08 * (found.Match.Row.When.Count + found.Match.Row.Words.Count - 1));
        if (found.Match.Row.Pos == Lexicons.TriggerPos.Verb) score += 0.05;
        // Who announces something has surely done so: it was read from all the words of what is to come.
        if (found.IsAnnouncement) score += 0.15;
        // What is yet to come is read from more words, each of which may be misread.
        if (status is EventStatus.Planned or EventStatus.Negated) score -= 0.12;
        return Math.Round(Math.Min(score, 0.95), 3);
    }
}
