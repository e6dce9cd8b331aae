namespace Parley.Ingest.Languages;

/// <summary>What language a text is in.</summary>
/// <param name="Code">ISO 639-1 code, or 639-2 where there is none.</param>
/// <param name="Name">English name.</param>
/// <param name="Score">0 to 1: how much of the text speaks for it; comparable between readings of the same bytes.</param>
/// <param name="Margin">How far it is ahead of English, or English of the next language, 0 to 1.</param>
/// <param name="Words">Words that were looked at; where a script has no spaces, its characters.</param>
/// <param name="ByScript">The script alone decided.</param>
internal sealed record DetectedLanguage(string Code, string Name, double Score, double Margin, int Words, bool ByScript);
