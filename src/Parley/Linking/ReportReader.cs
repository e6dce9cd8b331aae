using Parley.Entities;
using Parley.Events;
using Parley.Events.Retelling;

namespace Parley.Linking;

/// <summary>Reads the reports of a record: one for each happening that the article tells.</summary>
public static class ReportReader
{
    private const int MostWords = 4;

    /// <summary>The reports in order of their first tellings.</summary>
    public static IEnumerable<Report> Read(CodedArticle record)
    {
        if (record.Events.Count == 0) yield break;
        var terms = Terms.Of(record);
        var named = new NamedSides(NamedIn(record));
        var length = (double)record.Events.Max(e => e.Sentence.End);
        foreach (var first in Happenings.Of(record))
        {
            yield return new Report
            {
                Article = record.Id,
                Event = first,
                Tellings = [.. Happenings.Retellings(record, first).Prepend(first)],
                Published = record.Published,
                Publisher = record.Publisher,
                Source = SourceOf(record, first),
                Terms = terms,
                Named = named,
                Within = WithinParties(record, first),
                Depth = first.Trigger.Start / length,
            };
        }
    }

    private static string? SourceOf(CodedArticle record, Event e) =>
        e.Attributions.Count > 0 && record.Attributions[e.Attributions[0]].Source is { Count: > 0 } source ? string.Join(" … ", source.Select(w => w.Text)) : null;

    private static Dictionary<string, int> NamedIn(CodedArticle record)
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in record.Mentions)
        {
            if (mention.Country is { Length: 3 } country) named[country] = named.GetValueOrDefault(country) + 1;
            if (IsNamed(mention)) named[mention.Name] = named.GetValueOrDefault(mention.Name) + 1;
            // "Rebels loyal to X", and X: whom they fight for may not be named at all.
            if (mention is { Country.Length: 3, Sector: "REB" }) named[mention.Country + mention.Sector] = named.GetValueOrDefault(mention.Country + mention.Sector) + 1;
        }

        return named;
    }

    private static List<Mention> WithinParties(CodedArticle record, Event e)
    {
        var parties = e.Actors.Concat(e.Recipients).Select(p => p.Span).ToList();
        return [.. record.Mentions.Where(m => parties.Exists(p => m.Start >= p.Start && m.End <= p.End && m.Span != p))];
    }

    private static bool IsNamed(Mention mention) => mention.Name is [var initial, ..] && char.IsUpper(initial) && !mention.Name.Equals(mention.Country, StringComparison.Ordinal)
        && (mention.Name != mention.Text || IsOwnName(mention.Text));

    // Up to four words, each with a capital.
    private static bool IsOwnName(string text)
    {
        var words = 0;
        foreach (var word in text.AsSpan().Split(' '))
            if (++words > MostWords || text.AsSpan(word) is not [var initial, ..] || !char.IsUpper(initial)) return false;
        return true;
    }
}
