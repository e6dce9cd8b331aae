using Parley.Entities;
using Parley.Events.Retelling;
using Parley.Linking.Incidents;

namespace Parley.Linking.Facts;

/// <summary>Finds what those who tell of an incident cannot all be right about. Of one who says one thing and later another the later counts.</summary>
public static class DisagreementFinder
{
    /// <summary>The disagreements, counts first; none where all that is told may be so.</summary>
    public static IReadOnlyList<Disagreement> Find(Incident incident)
    {
        var found = new List<Disagreement>();
        foreach (var thing in incident.Facts.Where(f => f.Of != Fact.OfTime).GroupBy(f => (f.Of, f.Unit)))
        {
            var statements = Latest(thing);
            List<Statement> disputed = [.. statements.Where(s => statements.Exists(other => TextOf(s, incident.Echoes) != TextOf(other, incident.Echoes) && Disagree(s, other)))];
            if (disputed.Count > 0) found.Add(new(thing.Key.Of, thing.Key.Unit, Values(disputed, incident.Echoes)));
        }

        return [.. found.OrderBy(d => d.Values[0].Value.All(char.IsLetter)).ThenBy(d => d.Of, StringComparer.Ordinal)];
    }

    // What a report says of one thing, all numbers or names together; of each speaker the last.
    private static List<Statement> Latest(IEnumerable<Fact> facts)
    {
        List<Statement> statements = [.. facts.GroupBy(f => (f.Article, f.Event)).Select(r => new Statement([.. r]))];
        return [.. statements.GroupBy(s => s.First.According).SelectMany(s => s.Where(one => one.Day == s.Max(other => other.Day))).OrderBy(s => s.Day)];
    }

    // The first of the articles that are copies of one.
    private static string TextOf(Statement statement, IReadOnlyList<IReadOnlyList<string>> echoes) => echoes.FirstOrDefault(e => e.Contains(statement.First.Article))?[0] ?? statement.First.Article;

    private static bool Disagree(Statement a, Statement b) => a.First.Of switch
    {
        Fact.OfHappened => a.First.Value != b.First.Value,
        Fact.OfPlace => a.First.Place is { } place && b.First.Place is { } other && (PlaceComparison.Of(place, other) == Likeness.Different || PlaceComparison.AreTwoNames(place, other)),
        Fact.OfActor => SideComparison.Of(a.Parties, b.Parties, areVictims: false) == Likeness.Different,
        _ => !a.Ranges().Any(one => b.Ranges().Any(other => !(one.Least > other.Most || other.Least > one.Most))),
    };

    private static List<ToldValue> Values(List<Statement> disputed, IReadOnlyList<IReadOnlyList<string>> echoes) =>
        [.. disputed.GroupBy(s => s.Value).Select(v => new ToldValue(v.Key, Witnesses([.. v], echoes)))];

    private static List<Witness> Witnesses(List<Statement> statements, IReadOnlyList<IReadOnlyList<string>> echoes)
    {
        var witnesses = new List<Witness>();
        foreach (var text in statements.GroupBy(s => TextOf(s, echoes)))
        {
            var first = text.First().First;
            witnesses.Add(new(first.According, first.Voice, first.Since, first.Article, [.. text.Select(s => s.First.Article).Distinct().Skip(1)]));
        }

        return witnesses;
    }

    private sealed record Statement(List<Fact> Facts)
    {
        public Fact First => Facts[0];

        public DateOnly Day => First.Since ?? DateOnly.MaxValue;

        public IReadOnlyList<Mention> Parties => [.. Facts.Select(f => f.Party).OfType<Mention>()];

        public string Value => string.Join("; ", Facts.Select(f => f.InWords).Distinct());

        // "four rebels and one soldier were killed" is "five people were killed".
        public List<(double? Least, double? Most)> Ranges()
        {
            var ranges = Facts.ConvertAll(f => (f.Least, f.Most));
            if (ranges.Count > 1) ranges.Add(ranges.Aggregate((sum, n) => (sum.Least + n.Least, sum.Most + n.Most)));
            return ranges;
        }
    }
}
