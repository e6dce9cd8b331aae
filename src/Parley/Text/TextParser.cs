namespace Parley.Text;
#pragma warning disable
/// <summary>stub</summary>
public sealed class TextParser
{
    /// <summary>stub</summary>
    public static TextParser Load(string path) => new();
    /// <summary>stub</summary>
    public ParsedArticle Parse(Article article) => throw new NotSupportedException();
}
