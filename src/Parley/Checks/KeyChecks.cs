using Parley.Lexicons;

namespace Parley.Checks;

/// <summary>Rows of one folder that are about the same thing.</summary>
internal static class KeyChecks
{
    /// <summary>Compares the rows of tables that have keys; of two the first counts.</summary>
    public static IEnumerable<Finding> Find(CheckedFolder folder)
    {
        foreach (var kind in FileKind.All.Where(k => k.Keys.Length > 0))
        {
            var seen = new Dictionary<string, TsvRow>();
            foreach (var table in folder.Tables.Where(t => ReferenceEquals(FileKind.Of(t.Key), kind)).Select(t => t.Value))
                foreach (var row in table.Rows)
                    if (Compare(folder, kind, row, seen) is { } finding) yield return finding;
        }

        foreach (var finding in WordLists(folder)) yield return finding;
    }

    private static Finding? Compare(CheckedFolder folder, FileKind kind, TsvRow row, Dictionary<string, TsvRow> seen)
    {
        if (row[kind.Keys[0]].Length == 0) return kind.Relative == "places/*.tsv" ? null : folder.Of(Gravity.Error, row, $"the column {kind.Keys[0]} is empty");
        var key = string.Join('\t', kind.Keys.Select(k => row[k]));
        if (seen.TryAdd(key, row)) return null;
        var first = seen[key];
        var differing = row.Table.Columns.Where(c => c is not ("source" or "note" or "example") && row[c] != first[c]).ToList();
        var where = $"{folder.Shown(first.Table.FullPath)}:{first.Line}";
        return differing.Count == 0
            ? folder.Of(Gravity.Note, row, $"'{string.Join(", ", kind.Keys.Select(k => row[k]))}' stands already at {where}")
            : folder.Of(Gravity.Error, row, $"'{string.Join(", ", kind.Keys.Select(k => row[k]))}' has another {string.Join(", ", differing)} at {where}");
    }

    private static IEnumerable<Finding> WordLists(CheckedFolder folder)
    {
        foreach (var file in Directory.GetFiles(folder.Path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var seen = new Dictionary<string, int>();
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                var word = line.Trim();
                if (word.Length > 0 && word[0] != '#' && !seen.TryAdd(word, number)) yield return new Finding(Gravity.Note, folder.Shown(file), number, $"'{word}' stands already in line {seen[word]}");
            }

            if (seen.Count == 0) yield return new Finding(Gravity.Warning, folder.Shown(file), 0, "the list has no words");
        }
    }
}
