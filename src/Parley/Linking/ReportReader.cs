using Parley.Events;
using Parley.Events.Retelling;

namespace Parley.Linking;

/// <summary>Reads the reports of a record: one for each happening that the article tells.</summary>
public static class ReportReader
{
    /// <summary>The reports in order of their first tellings.</summary>
    public static IEnumerable<Report> Read(CodedArticle record)
    {
        if (record.Events.Count == 0) yield break;
        var terms = Terms.Of(record);
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
            };
        }
    }

    private static string? SourceOf(CodedArticle record, Event e) =>
        e.Attributions.Count > 0 && record.Attributions[e.Attributions[0]].Source is { Count: > 0 } source ? string.Join(" … ", source.Select(w => w.Text)) : null;
}
