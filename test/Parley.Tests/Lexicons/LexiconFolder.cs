using Parley.Events;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Tests.Lexicons;

/// <summary>A user's lexicon folder that goes when the test ends.</summary>
internal sealed class LexiconFolder : IDisposable
{
    private static readonly Lazy<TextParser> s_parser = new(() => TextParser.Load(DataFolder.Model));
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lexicon-");

    public string Path => _folder.FullName;

    /// <summary>Writes a file; slashes stand for tabs.</summary>
    public LexiconFolder With(string relative, params string[] lines)
    {
        var path = System.IO.Path.Combine(Path, relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Join('\n', lines.Select(l => string.Join('\t', l.Split('/', StringSplitOptions.TrimEntries)))) + "\n");
        return this;
    }

    public Lexicon Read() => Lexicon.Read(DataFolder.Path, [Path]);

    public CodedArticle Code(string text, DateOnly? day = null) => new EventCoder(s_parser.Value, Read()).Code(new Article("a", text) { Published = day });

    public void Dispose() => _folder.Delete(recursive: true);
}
