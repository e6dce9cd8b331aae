namespace Parley.Ingest.Languages;

/// <summary>What sets one language apart: a row of <c>language/detection/languages.tsv</c>.</summary>
/// <param name="Code">ISO 639-1 code, or 639-2 where there is none.</param>
/// <param name="Name">English name.</param>
/// <param name="Script">Script it is written in, as <c>scripts.tsv</c> names it.</param>
/// <param name="Wide">Written without spaces: its words are single characters.</param>
internal sealed record LanguageProfile(string Code, string Name, string Script, bool Wide);
