namespace Parley.Lexicons.Processes;

/// <summary>The words by which processes are read, by kind: <c>processes/words.tsv</c>.</summary>
internal sealed class ProcessWords
{
    private readonly Dictionary<string, HashSet<string>> _kinds = new(StringComparer.Ordinal);

    /// <summary>Reads the files; users' folders may add words.</summary>
    public ProcessWords(LexiconFiles files)
    {
        foreach (var row in files.Of("processes/words.tsv").SelectMany(p => TsvTable.Read(p, "kind", "words").Rows))
        {
            if (!_kinds.TryGetValue(row["kind"], out var words)) _kinds[row["kind"]] = words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            words.UnionWith(row.List("words"));
        }
    }

    /// <summary>The words of a kind.</summary>
    /// <exception cref="LexiconException">There is no such kind.</exception>
    public IReadOnlySet<string> this[string kind] => _kinds.TryGetValue(kind, out var words) ? words : throw new LexiconException($"processes/words.tsv: there is no kind '{kind}'");

    /// <summary>The words of a cell, in which <c>@kind</c> stands for all of a kind.</summary>
    /// <exception cref="LexiconException">The cell names a kind that there is not.</exception>
    public IReadOnlySet<string> Of(TsvRow row, string column)
    {
        var all = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in row.List(column))
            if (word[0] != '@') all.Add(word);
            else if (_kinds.TryGetValue(word[1..], out var kind)) all.UnionWith(kind);
            else throw row.Error($"words.tsv has no kind '{word[1..]}'");
        return all;
    }
}
