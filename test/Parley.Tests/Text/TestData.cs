using Parley.Text;

namespace Parley.Tests.Text;

/// <summary>Where the tests find the lists, the model and the case pages.</summary>
internal static class TestData
{
    public static LanguageRules Rules { get; } = LanguageRules.Load(Path.Combine(AppContext.BaseDirectory, "data", "language", "en"));

    public static string ModelPath => Path.Combine(AppContext.BaseDirectory, "data", "language", "en", "en.model");

    private static readonly Lazy<TextParser> Loaded = new(() => TextParser.Load(ModelPath));

    public static TextParser Parser => Loaded.Value;

    /// <summary>The folder of the solution, from where the tests' own sources are read.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Parley.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside of the solution's folder.");
    }
}
