using System.Text;

namespace Parley.Tests;

/// <summary>A text of a case page with stretches marked in <c>[ ]</c>: the text without the marks, and where the marks stood.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static MarkedText Read(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var start = 0;
        foreach (var c in marked)
        {
            if (c == '[') start = text.Length;
            else if (c == ']') spans.Add(new TextSpan(start, text.Length));
            else text.Append(c);
        }

        return new MarkedText(text.ToString(), spans);
    }
}
