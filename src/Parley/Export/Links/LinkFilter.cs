using Parley.Events;
using Parley.Export.Records;
using Parley.Lexicons;
using Parley.Linking;
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
        var linked = RecordLinker.Link(lexicon, RejectingLines.Read(input, Read, reject));
        foreach (var told in linked.Incidents) WriteLine(output, LinkJson.Write(told.Incident));
        foreach (var process in linked.Processes) WriteLine(output, LinkJson.Write(process));
        output.Flush();
        return new LinkCount(linked.Articles, linked.Reports, linked.Incidents.Count, linked.Processes.Count);
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
