namespace Parley.Export.Tables;

/// <summary>A column of a form's table.</summary>
/// <param name="Name">The name that the form's publishers gave it.</param>
/// <param name="Value">What Parley puts there; null: what the form has for "not known".</param>
internal sealed record Column<TRow>(string Name, Func<TRow, string?> Value);
