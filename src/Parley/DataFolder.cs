namespace Parley;

/// <summary>Where the built-in knowledge lies.</summary>
public static class DataFolder
{
    /// <summary>The folder <c>data</c> beside the program.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The trained language model.</summary>
    public static string Model { get; } = System.IO.Path.Combine(Path, "language", "en", "en.model");
}
