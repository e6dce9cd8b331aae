namespace Parley.Events.Attributions;

/// <summary>Words between quotation marks.</summary>
/// <param name="Span">With both marks; without the closing one where the writer left it out.</param>
/// <param name="Closed">Whether the closing mark is there. An open one runs to the end of its paragraph, and on in the next by custom.</param>
internal readonly record struct Quotation(TextSpan Span, bool Closed);
