using Parley.Lexicons.Petrarch;

namespace Parley.Tests.Lexicons.Petrarch;

/// <summary>A dictionary of the tests' own.</summary>
internal sealed class Dictionary : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public Dictionary(params string[] lines)
    {
        File.WriteAllText(_path, string.Join('\n', lines));
        Text = DictionaryText.Read(_path, Problems.Add);
    }

    public string File_ => _path;

    public DictionaryText Text { get; }

    public List<ImportProblem> Problems { get; } = [];

    public IEnumerable<int> BadLines => Problems.Where(p => p.IsUnreadable).Select(p => p.Line);

    public void Dispose() => File.Delete(_path);
}
