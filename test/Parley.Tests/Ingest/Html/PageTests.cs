using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace Parley.Tests.Ingest.Html;

/// <summary>Each <c>Pages/*.html</c> is read as the <c>*.expected.txt</c> beside it says.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Pages => new(Directory.GetFiles(Folder(), "*.html").Select(Path.GetFileNameWithoutExtension).Order()!);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_is_read_as_expected(string page)
    {
        var path = Path.Combine(Folder(), page);
        var article = Sandbox.Reader.Read(path + ".html").Single().Article!;
        var found = new StringBuilder();
        foreach (var (key, value) in new[]
                 {
                     ("title", article.Title), ("published", article.Published?.ToString("yyyy-MM-dd")), ("publisher", article.Publisher),
                     ("byline", article.Byline), ("url", article.Url), ("language", article.Language),
                 })
            if (value is not null) found.Append($"{key}: {value}\n");
        found.Append('\n').Append(article.Text).Append('\n');
        Assert.Equal(File.ReadAllText(path + ".expected.txt").ReplaceLineEndings("\n"), found.ToString());
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Pages");
}
