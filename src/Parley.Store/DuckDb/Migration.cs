namespace Parley.Store.DuckDb;

/// <summary>One numbered step of the schema.</summary>
/// <param name="Version">1, 2, …</param>
/// <param name="Name">What it makes: the file's name without number and ending.</param>
/// <param name="Sql">Its statements.</param>
internal sealed record Migration(int Version, string Name, string Sql)
{
    private const string Folder = "Schema.";

    /// <summary>The files of <c>Schema/</c> in their order.</summary>
    public static IReadOnlyList<Migration> All { get; } = ReadAll();

    private static Migration[] ReadAll()
    {
        var assembly = typeof(Migration).Assembly;
        var names = assembly.GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return [.. names.Select(name => Read(name, assembly.GetManifestResourceStream(name)!))];
    }

    // Parley.Store.Schema.001_articles.sql
    private static Migration Read(string resource, Stream stream)
    {
        using var reader = new StreamReader(stream);
        var file = resource[(resource.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..^".sql".Length];
        var parts = file.Split('_', 2);
        return new(int.Parse(parts[0]), parts[1], reader.ReadToEnd());
    }
}
