using Parley.Events;
using Parley.Export.Records;
using Parley.Lexicons;
using Parley.Linking;
using Parley.Linking.Processes;
using Parley.Text.Fingerprints;

namespace Parley.Export.Links;

/// <summary>The filter <c>parley link</c>: records in, in any order; a line for each incident and then one for each process out.</summary>
public static class LinkFilter
{
    /// <summary>Reads <paramref name="input"/> to its end and writes the incidents in order of their days, then the processes.</summary>
    /// <param name="lexicon">Words and modes that tell one happening from another.</param>
    /// <param name="input">Records as <c>parley code</c> writes them.</param>
    /// <param name="output">Where the incidents go.</param>
    /// <param name="reject">Told of each line that is no record: its number, and why. The others are linked.</param>
    public static LinkCount Run(Lexicon lexicon, Stream input, Stream output, Action<long, string> reject)
    {
        var prints = new Dictionary<string, Fingerprint?>();
        var (reports, articles) = (new List<Report>(), 0L);
        foreach (var record in RejectingLines.Read(input, Read, reject))
        {
            articles++;
            prints[record.Id] = record.Fingerprint is { } print ? Fingerprint.Parse(print) : null;
            reports.AddRange(ReportReader.Read(record));
        }

        var incidents = IncidentReader.Read(lexicon, reports, article => prints[article]);
        foreach (var linked in incidents) WriteLine(output, LinkJson.Write(linked.Incident));
        var processes = ProcessReader.Read(lexicon, incidents);
        foreach (var process in processes) WriteLine(output, LinkJson.Write(process));
        output.Flush();
        return new LinkCount(articles, reports.Count, incidents.Count, processes.Count);
    }

    private static void WriteLine(Stream output, byte[] line)
    {
        output.Write(line);
        output.WriteByte((byte)'\n');
    }

    private static CodedArticle Read(ReadOnlySpan<byte> line)
    {
        var record = RecordJson.Read(line);
        if (record.Fingerprint is { } print) Fingerprint.Parse(print);
        return record;
    }
}
