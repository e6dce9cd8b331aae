using Parley.Events;
using Parley.Lexicons;
using Parley.Linking.Processes;
using Parley.Text.Fingerprints;

namespace Parley.Linking;

/// <summary>Links records in memory: incidents, and the processes that they are of.</summary>
public static class RecordLinker
{
    /// <summary>Links all records at once.</summary>
    /// <param name="lexicon">Words and modes that tell one happening from another, and the register of processes.</param>
    /// <param name="records">Records in any order; they are gone through once.</param>
    /// <exception cref="FormatException">A fingerprint is none.</exception>
    public static LinkedRecords Link(Lexicon lexicon, IEnumerable<CodedArticle> records)
    {
        var prints = new Dictionary<string, Fingerprint?>();
        var (reports, articles) = (new List<Report>(), 0L);
        foreach (var record in records)
        {
            articles++;
            prints[record.Id] = record.Fingerprint is { } print ? Fingerprint.Parse(print) : null;
            reports.AddRange(ReportReader.Read(record));
        }

        var incidents = IncidentReader.Read(lexicon, reports, article => prints[article]);
        return new LinkedRecords { Articles = articles, Reports = reports.Count, Incidents = incidents, Processes = ProcessReader.Read(lexicon, incidents) };
    }
}
