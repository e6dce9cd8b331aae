namespace Parley.Export;

/// <summary>How an export went.</summary>
/// <param name="Rows">Rows, or objects, that were written.</param>
/// <param name="LeftOut">Events of which the form cannot tell: <c>docs/exports.md</c> says which.</param>
public readonly record struct ExportReport(long Rows, long LeftOut);
