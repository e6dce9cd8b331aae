using Parley.Entities;
using Parley.Evaluation.Measures;
using Parley.Events;
using Parley.Lexicons;
using Parley.Linking.Processes;

namespace Parley.Evaluation.Dossiers;

/// <summary>Compares a process with a labelled one.</summary>
internal static class ProcessScore
{
    private const int DaysApart = 3;

    // Degrees, some 25 km.
    private const double Near = 0.25;

    /// <summary>Rounds found, and of those found the ones whose status is right.</summary>
    public static (Score Found, Share Status) Rounds(ExpectedProcess gold, Process? process, Lexicon lexicon, List<string> misses)
    {
        var coded = process?.Rounds ?? [];
        var pairs = Pair(gold.Rounds, coded, (g, c) => AreNear(g.From, g.To, c.From, c.To) && MayBeOnePlace(g.Place, c, lexicon), (g, c) => Math.Abs(g.From.DayNumber - c.From.DayNumber));
        misses.AddRange(gold.Rounds.Except(pairs.Select(p => p.Gold)).Select(g => $"round not found: {g.From:yyyy-MM-dd} {g.Place} {g.Status}"));
        misses.AddRange(coded.Except(pairs.Select(p => p.Coded)).Select(c => $"round too many: {c.From:yyyy-MM-dd}..{c.To:yyyy-MM-dd} {c.Place} {c.Status}"));
        misses.AddRange(pairs.Where(p => p.Gold.Status != p.Coded.Status).Select(p => $"round is {p.Coded.Status}, not {p.Gold.Status}: {p.Gold.From:yyyy-MM-dd} {p.Gold.Place}"));
        return (new Score(pairs.Count, coded.Count, gold.Rounds.Count), new Share(pairs.Count(p => p.Gold.Status == p.Coded.Status), pairs.Count));
    }

    /// <summary>Exchanges found, and of those found the ones whose count is right.</summary>
    public static (Score Found, Share Counts) Exchanges(ExpectedProcess gold, Process? process, List<string> misses)
    {
        List<Exchange> coded = [.. (process?.Exchanges ?? []).Where(e => e.Status is EventStatus.Happened or EventStatus.Ongoing)];
        var pairs = Pair(gold.Exchanges, coded, (g, c) => g.Of == c.Of && c.Time is { } t && AreNear(g.From, g.To, t.From ?? t.To!.Value, t.To ?? t.From!.Value), (g, c) => (IsCount(g, c) ? 0 : 1000) + Math.Abs(g.From.DayNumber - (c.Time!.From ?? c.Time.To!.Value).DayNumber));
        misses.AddRange(gold.Exchanges.Except(pairs.Select(p => p.Gold)).Select(g => $"exchange not found: {g.From:yyyy-MM-dd} {g.Of} {g.Least}"));
        misses.AddRange(coded.Except(pairs.Select(p => p.Coded)).Select(c => $"exchange too many: {c.Time?.From:yyyy-MM-dd}..{c.Time?.To:yyyy-MM-dd} {c.Of} {c.Least}"));
        misses.AddRange(pairs.Where(p => !IsCount(p.Gold, p.Coded)).Select(p => $"exchange of {p.Coded.Least}..{p.Coded.Most}, not {p.Gold.Least}..{p.Gold.Most}: {p.Gold.From:yyyy-MM-dd} {p.Gold.Of}"));
        return (new Score(pairs.Count, coded.Count, gold.Exchanges.Count), new Share(pairs.Count(p => IsCount(p.Gold, p.Coded)), pairs.Count));
    }

    private static bool IsCount(ExpectedExchange gold, Exchange coded) => gold.Least is null ? coded.Least is null : coded.Least is { } least && coded.Most is { } most && least <= (gold.Most ?? gold.Least) && most >= gold.Least;

    private static bool AreNear(DateOnly from, DateOnly to, DateOnly otherFrom, DateOnly otherTo) => otherFrom <= to.AddDays(DaysApart) && otherTo >= from.AddDays(-DaysApart);

    // A building and its town, a town and its region are one place.
    private static bool MayBeOnePlace(string? gold, Round coded, Lexicon lexicon)
    {
        if (gold is null || coded.Place is null) return true;
        var (name, words) = (Plain(gold), Plain(coded.Place));
        return name.Contains(words, StringComparison.Ordinal) || words.Contains(name, StringComparison.Ordinal) || (coded.Venue?.Admin1 is { } admin && Plain(admin) == name)
            || coded.Venue is { Lat: null } || IsNear(gold, coded.Venue, lexicon);
    }

    private static bool IsNear(string gold, Place? venue, Lexicon lexicon) => venue is { Lat: { } lat, Lon: { } lon }
        && lexicon.Places.Find(PlaceKey.Of(gold)).Exists(m => m.Entry.Country == venue.Country && Math.Abs(m.Entry.Lat - lat) < Near && Math.Abs(m.Entry.Lon - lon) < Near);

    private static string Plain(string name) => NameWords.Fold(name);

    // The nearest first; each stands in one pair.
    private static List<(TGold Gold, TCoded Coded)> Pair<TGold, TCoded>(IReadOnlyList<TGold> gold, IReadOnlyList<TCoded> coded, Func<TGold, TCoded, bool> mayBe, Func<TGold, TCoded, int> apart)
    {
        var pairs = new List<(TGold Gold, TCoded Coded)>();
        var (golds, codeds) = (new HashSet<int>(), new HashSet<int>());
        var may = from g in Enumerable.Range(0, gold.Count) from c in Enumerable.Range(0, coded.Count) where mayBe(gold[g], coded[c]) orderby apart(gold[g], coded[c]), g, c select (g, c);
        foreach (var (g, c) in may)
            if (!golds.Contains(g) && !codeds.Contains(c))
            {
                golds.Add(g);
                codeds.Add(c);
                pairs.Add((gold[g], coded[c]));
            }

        return pairs;
    }
}
