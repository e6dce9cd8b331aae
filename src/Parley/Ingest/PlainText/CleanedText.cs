namespace Parley.Ingest.PlainText;

/// <summary>What is left of lines when the furniture is gone, and what the furniture told.</summary>
/// <param name="Text">The lines that are left, with LF between them.</param>
/// <param name="Byline">Author that a line named.</param>
/// <param name="Published">Day of publication that a line gave.</param>
internal sealed record CleanedText(string Text, string? Byline, DateOnly? Published);
