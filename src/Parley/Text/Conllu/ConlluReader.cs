namespace Parley.Text.Conllu;

/// <summary>Reads CoNLL-U (universaldependencies.org/format.html).</summary>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>Reads sentence by sentence.</summary>
    /// <exception cref="FormatException">A line that is neither a comment nor ten columns; the message has its number.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader)
    {
        var comments = new List<string>();
        var words = new List<ConlluWord>();
        var ranges = new List<ConlluRange>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                if (words.Count > 0) yield return Take(comments, words, ranges);
            }
            else if (line[0] == '#') comments.Add(line);
            else ReadRow(line, number, words, ranges);
        }
        if (words.Count > 0) yield return Take(comments, words, ranges);
    }

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="FormatException">As <see cref="Read"/>, naming the file.</exception>
    public static IReadOnlyList<ConlluSentence> ReadFile(string path)
    {
        using var reader = new StreamReader(path);
        try
        {
            return [.. Read(reader)];
        }
        catch (FormatException e)
        {
            throw new FormatException($"{path}: {e.Message}", e);
        }
    }

    private static ConlluSentence Take(List<string> comments, List<ConlluWord> words, List<ConlluRange> ranges)
    {
        var sentence = new ConlluSentence { Comments = [.. comments], Words = [.. words], Ranges = [.. ranges] };
        comments.Clear();
        words.Clear();
        ranges.Clear();
        return sentence;
    }

    private static void ReadRow(string line, int number, List<ConlluWord> words, List<ConlluRange> ranges)
    {
        var columns = line.Split('\t');
        if (columns.Length != Columns) throw new FormatException($"line {number}: {columns.Length} columns instead of {Columns}");
        var id = columns[0];
        if (id.Contains('.')) return;
        var dash = id.IndexOf('-');
        if (dash >= 0)
            ranges.Add(new(Number(id[..dash], number) - 1, Number(id[(dash + 1)..], number) - 1, columns[1], columns[9]));
        else
            words.Add(new(columns[1], columns[2], columns[3], columns[4], columns[5],
                columns[6] == "_" ? -1 : Number(columns[6], number) - 1, columns[7], columns[8], columns[9]));
    }

    private static int Number(string text, int line) =>
        int.TryParse(text, out var value) ? value : throw new FormatException($"line {line}: \"{text}\" is not a number");
}
