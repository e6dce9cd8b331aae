using Parley.Ontology;

namespace Parley.Brief.Charts;

/// <summary>Who did what to whom, between the sides of which most is told.</summary>
/// <param name="Sides">Names, the most told of first.</param>
/// <param name="Cells">Who (row) to whom (column): only pairs of which something is told.</param>
/// <param name="MoreSides">Sides not shown for want of room.</param>
public sealed record SideMatrix(IReadOnlyList<string> Sides, IReadOnlyList<SideCell> Cells, int MoreSides);

/// <summary>What one side did to another.</summary>
/// <param name="Row">Index of who did it.</param>
/// <param name="Column">Index of to whom.</param>
/// <param name="Counts">Statements by quad.</param>
public sealed record SideCell(int Row, int Column, QuadCounts Counts);
