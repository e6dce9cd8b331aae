namespace Parley.Lexicons.Petrarch;

/// <summary>What an import made of dictionaries.</summary>
/// <param name="Files">Each dictionary and what it was taken for: actors, agents, verbs, discards.</param>
/// <param name="Rows">How many rows of names, nouns, triggers and discards were written.</param>
/// <param name="Problems">Lines left out, in the order of files and lines.</param>
public sealed record ImportReport(IReadOnlyList<(string File, string Kind)> Files, IReadOnlyList<(string Of, int Count)> Rows, IReadOnlyList<ImportProblem> Problems);
