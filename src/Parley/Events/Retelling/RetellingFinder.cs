using Parley.Entities;
using Parley.Events.Assembly;
using Parley.Lexicons;

namespace Parley.Events.Retelling;

/// <summary>
/// Finds events that tell again what the same article told before: the lead after the heading, "the attack" after the attack. Each
/// points at the first telling of its happening. What contradicts any telling of a happening is another one; of the happenings left the
/// one with the weightiest evidence counts, if it is weighty enough.
/// </summary>
internal sealed class RetellingFinder(RetellingLexicon lexicon, CountReader counts)
{
    // Beyond that an article is about something else, but for what its beginning told.
    private const int MostSentencesBack = 40, Beginning = 3;

    private readonly TellingReader _reader = new(lexicon, counts);

    /// <summary>The same events in order of reading, those told before with <see cref="Event.SameAs"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="events">Its events with the triggers they were made of.</param>
    public IEnumerable<Event> Mark(ResolvedArticle article, IEnumerable<(FoundEvent Found, Event Event)> events)
    {
        var parties = new PartyComparison(article, counts);
        var (contradiction, evidence) = (new Contradiction(parties, lexicon), new RetellingEvidence(parties, lexicon));
        var happenings = new List<List<Telling>>();
        // What is announced stands before its announcement, which is the same where that is.
        var tellings = events.Select(e => _reader.Read(e.Found, e.Event));
        foreach (var telling in tellings.OrderBy(t => t.Event.Trigger.Start).ThenBy(t => t.Found.Announced is null ? 0 : 1).ThenBy(t => t.Event.Rule, StringComparer.Ordinal))
        {
            var (happening, because) = Announced(telling, happenings) is { } announcement ? (announcement, "announces what was announced before") : Told(telling);
            if (happening is null) happenings.Add([telling]);
            else happening.Add(telling);
            var told = telling.Event with { Words = telling.Words };
            yield return happening is null ? told : told with { SameAs = happening[0].Event.Id, SameBecause = because };
        }

        (List<Telling>? Happening, string Because) Told(Telling later)
        {
            List<Telling>? best = null;
            Telling? nearest = null;
            var because = "";
            var most = RetellingEvidence.Least(later.Event);
            foreach (var happening in happenings)
            {
                if (happening[0].Event.Class != later.Event.Class || !IsInMind(happening, later) || happening.Exists(e => contradiction.Holds(e, later))) continue;
                foreach (var earlier in happening)
                {
                    var (weight, why) = evidence.Of(earlier, later);
                    if (weight < most || (weight == most && nearest?.Sentence > earlier.Sentence)) continue;
                    (best, nearest, most, because) = (happening, earlier, weight, $"tells again of '{earlier.Event.Trigger.Text}': {why}");
                }
            }

            return (best, because);
        }
    }

    // The happening that is the announcement of what this one announces again; null where there is none.
    private static List<Telling>? Announced(Telling telling, List<List<Telling>> happenings)
    {
        if (telling.Found.Announced is not { } announced) return null;
        var plan = happenings.Find(h => h.Count > 1 && h.Exists(t => t.Found.Match == announced.Match));
        return plan is null ? null : happenings.Find(h => h[0].Event.Class == telling.Event.Class && h[0].Found.Announced is { } other && plan.Exists(t => t.Found.Match == other.Match));
    }

    private static bool IsInMind(List<Telling> happening, Telling later) =>
        happening[0].Sentence < Beginning || later.Sentence - happening[^1].Sentence <= MostSentencesBack;
}
