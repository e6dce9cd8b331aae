using System.Text.Json;
using Parley.Ingest.JsonLines;

namespace Parley.Export.Links;

/// <summary>Reads JSON Lines, telling of each line that is not what it should be and going on with the others.</summary>
internal static class RejectingLines
{
    /// <summary>Makes a value of one line; null: a line to pass over.</summary>
    internal delegate T? LineReader<T>(ReadOnlySpan<byte> line);

    /// <summary>The values in their order; empty lines are passed over.</summary>
    /// <param name="input">JSON Lines.</param>
    /// <param name="reader">Reads a line; throws <see cref="JsonException"/> or <see cref="FormatException"/> for one that is wrong.</param>
    /// <param name="reject">Told of each wrong line: its number, and why.</param>
    public static IEnumerable<T> Read<T>(Stream input, LineReader<T> reader, Action<long, string> reject)
        where T : class
    {
        var number = 0L;
        foreach (var line in ByteLines.Read(input))
        {
            number++;
            if (line.Span.IndexOfAnyExcept(" \t\r"u8) >= 0 && Read(line.Span, number, reader, reject) is { } value) yield return value;
        }
    }

    private static T? Read<T>(ReadOnlySpan<byte> line, long number, LineReader<T> reader, Action<long, string> reject)
        where T : class
    {
        try
        {
            return reader(line);
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            reject(number, e.Message);
            return null;
        }
    }
}
