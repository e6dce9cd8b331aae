using Parley.Entities;

namespace Parley.Export;

/// <summary>One party's deed to one other: what CAMEO's data have a row for.</summary>
/// <param name="Event">The event.</param>
/// <param name="Actor">Who; null where nobody is named.</param>
/// <param name="Recipient">To whom; null where nobody is named.</param>
/// <param name="Id">No other row's.</param>
internal sealed record Dyad(PublishedEvent Event, Mention? Actor, Mention? Recipient, long Id)
{
    /// <summary>Every actor with every recipient, as CAMEO coders expand lists of parties; nobody is his own recipient.</summary>
    public static IEnumerable<Dyad> Of(PublishedEvent e)
    {
        var number = 0;
        foreach (var actor in OrNobody(e.Actors))
        {
            foreach (var recipient in OrNobody(e.Recipients))
            {
                if ((actor is null && recipient is null) || (actor is not null && recipient is not null && IsSame(actor, recipient))) continue;
                yield return new Dyad(e, actor, recipient, Number(e.Id, number++));
            }
        }
    }

    private static IEnumerable<Mention?> OrNobody(IReadOnlyList<Mention> parties)
    {
        if (parties.Count == 0) return [null];
        return parties.DistinctBy(p => (p.Name, p.Code));
    }

    private static bool IsSame(Mention a, Mention b) => a.Name == b.Name && a.Code == b.Code;

    // Forms of old take whole numbers only. 48 bits: every program that reads numbers as doubles still tells them apart.
    private static long Number(string id, int number) => Convert.ToInt64(StableHash.Of(id, number.ToString()), 16);
}
