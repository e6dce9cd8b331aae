using Parley.Lexicons;

namespace Parley.Checks;

/// <summary>Files and columns that no part of Parley reads.</summary>
internal static class FileChecks
{
    /// <summary>Looks at a user's folder beside the built-in one, which shows what there may be.</summary>
    public static IEnumerable<Finding> Find(CheckedFolder folder, string builtIn)
    {
        if (folder.IsBuiltIn) yield break;
        foreach (var file in Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = folder.Relative(file);
            if (relative.EndsWith(".md", StringComparison.Ordinal)) continue;
            if (!IsKnown(relative, builtIn)) yield return new Finding(Gravity.Warning, file, 0, "no part of Parley reads a file of this name");
            else if (folder.Tables.TryGetValue(relative, out var table))
                foreach (var finding in Columns(table, relative, builtIn)) yield return finding;
        }
    }

    private static bool IsKnown(string relative, string builtIn) =>
        FileKind.Of(relative) is not null || File.Exists(Path.Combine(builtIn, relative))
        || (relative.StartsWith("triggers/sets/", StringComparison.Ordinal) && relative.EndsWith(".txt", StringComparison.Ordinal));

    private static IEnumerable<Finding> Columns(TsvTable table, string relative, string builtIn)
    {
        if (!table.Columns.Any())
        {
            yield return new Finding(Gravity.Warning, table.FullPath, 0, "the file has no header and no rows");
            yield break;
        }

        var known = FileKind.Of(relative)?.Columns ?? [.. TsvTable.Read(Path.Combine(builtIn, relative)).Columns];
        foreach (var column in table.Columns.Except(known)) yield return new Finding(Gravity.Warning, table.FullPath, 1, $"no part of Parley reads a column '{column}' here: there are {string.Join(", ", known)}");
        if (table.Rows.Count == 0) yield return new Finding(Gravity.Note, table.FullPath, 0, "the file has a header and no rows");
    }
}
