using System.Runtime.CompilerServices;

namespace Parley.Brief.Pages;

/// <summary>Writes HTML: whatever is not written by <see cref="Raw(string)"/> is encoded.</summary>
internal sealed class HtmlText(TextWriter writer)
{
    public TextWriter Writer { get; } = writer;

    /// <summary>Markup of our own. An interpolated string does not come here, but to the other overload, which encodes.</summary>
    public HtmlText Raw(string markup)
    {
        Writer.Write(markup);
        return this;
    }

    /// <summary>Markup of our own, in which every value is encoded; it is written while the string is put together.</summary>
    public HtmlText Raw([InterpolatedStringHandlerArgument("")] HtmlMarkup markup)
    {
        _ = markup;
        return this;
    }

    /// <summary>Words, encoded.</summary>
    public HtmlText Text(string text)
    {
        Writer.Write(Encoded(text));
        return this;
    }

    /// <summary>Fit for text and for attributes in quotes; what no page may hold (control characters, halves of surrogate pairs) becomes U+FFFD.</summary>
    public static string Encoded(string text)
    {
        var encoded = new System.Text.StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) encoded.Append(c).Append(text[++i]);
            else encoded.Append(Entity(c) ?? (IsForbidden(c) ? "\uFFFD" : c.ToString()));
        }

        return encoded.ToString();
    }

    private static string? Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };

    private static bool IsForbidden(char c) => char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || (char.IsControl(c) && c is not ('\n' or '\t' or '\r'));
}
