using System.Globalization;
using System.Runtime.CompilerServices;

namespace Parley.Brief.Pages;

/// <summary>Markup as an interpolated string: what stands in it is written as it is, every value in it is encoded.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlMarkup
{
    private readonly TextWriter _writer;

    public HtmlMarkup(int literalLength, int formattedCount, HtmlText page)
    {
        _ = literalLength + formattedCount;
        _writer = page.Writer;
    }

    public void AppendLiteral(string markup) => _writer.Write(markup);

    public void AppendFormatted(string? text) => _writer.Write(HtmlText.Encoded(text ?? ""));

    public void AppendFormatted<T>(T value, string? format = null) =>
        _writer.Write(HtmlText.Encoded(value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString() ?? ""));
}
