using System.Text;
using Parley.Ingest;

namespace Parley.Tests.Ingest;

/// <summary>A folder of its own for a test, and the reader over it.</summary>
internal sealed class Sandbox : IDisposable
{
    public static ArticleReader Reader { get; } = ArticleReader.Load();

    public string Folder { get; } = Directory.CreateTempSubdirectory("parley-ingest-").FullName;

    public static List<Ingested> ReadInput(byte[] bytes, ReadOptions? options = null) =>
        [.. Reader.Read("-", (options ?? new ReadOptions()) with { StandardInput = () => new MemoryStream(bytes) })];

    public static List<Ingested> ReadInput(string text, ReadOptions? options = null) => ReadInput(Encoding.UTF8.GetBytes(text), options);

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public Ingested One(string name, byte[] bytes, ReadOptions? options = null) => Reader.Read(Write(name, bytes), options).Single();

    public Ingested One(string name, string text, ReadOptions? options = null) => One(name, Encoding.UTF8.GetBytes(text), options);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
