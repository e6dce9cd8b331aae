using System.Text.Json;
using Parley.Ingest;
using Parley.Ingest.JsonLines;

namespace Parley.Export.Records;

/// <summary>The filter <c>parley code</c>: articles in, records out, a line each, in the order they came.</summary>
public static class RecordFilter
{
    /// <summary>Reads <paramref name="input"/> to its end and writes a line for each line that is not blank.</summary>
    /// <param name="coder">Codes the articles.</param>
    /// <param name="input">JSON Lines, UTF-8.</param>
    /// <param name="output">Where the records go.</param>
    /// <param name="threads">How many articles are coded at once; at least 1. The output does not depend on it.</param>
    public static FilterCount Run(EventCoder coder, Stream input, Stream output, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var count = new FilterCount(0, 0);
        foreach (var (bytes, failed) in Coded(coder, Lines(input), threads))
        {
            output.Write(bytes);
            output.WriteByte((byte)'\n');
            count = new FilterCount(count.Articles + (failed ? 0 : 1), count.Errors + (failed ? 1 : 0));
        }

        output.Flush();
        return count;
    }

    private static IEnumerable<(byte[] Bytes, bool Failed)> Coded(EventCoder coder, IEnumerable<(ReadOnlyMemory<byte> Line, long Number)> lines, int threads)
    {
        if (threads == 1) return lines.Select(l => CodeLine(coder, l.Line, l.Number));
        return lines.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(l => CodeLine(coder, l.Line, l.Number));
    }

    private static (byte[] Bytes, bool Failed) CodeLine(EventCoder coder, ReadOnlyMemory<byte> line, long number)
    {
        var read = ArticleLine.Read(line, number);
        if (read.Article is not { } article) return (Error(read.Rejection!, number), true);
        if (article.Text.Length > EventCoder.LongestText)
            return (Error(new Rejection(article.Id, "too-long", $"the text has {article.Text.Length:N0} characters, and at most {EventCoder.LongestText:N0} are coded: split it into its articles"), number), true);
        try
        {
            return (RecordJson.Write(coder.Code(article)), false);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A mistake of ours costs one line, which says so, and not the million lines after it.
            return (Error(new Rejection(article.Id, "internal", $"Parley failed on this article: {e.GetType().Name}: {e.Message}"), number), true);
        }
    }

    private static byte[] Error(Rejection rejection, long number)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = RecordJson.Options.Encoder }))
        {
            json.WriteStartObject();
            if (rejection.Name == $"line {number}") json.WriteNumber("line", number);
            else json.WriteString("id", rejection.Name);
            json.WriteStartObject("error");
            json.WriteString("code", rejection.Code);
            json.WriteString("message", rejection.Message);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static IEnumerable<(ReadOnlyMemory<byte> Line, long Number)> Lines(Stream input)
    {
        long number = 0;
        foreach (var line in ByteLines.Read(input))
        {
            number++;
            if (!IsBlank(line.Span)) yield return (line, number);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;
}
