using Parley.Brief.Statements;

namespace Parley.Brief.Processes;

/// <summary>A sentence about a process, with the words it rests on.</summary>
/// <param name="Label">What stands beside it: what it is about, or its day.</param>
/// <param name="Pieces">The sentence.</param>
/// <param name="Evidence">Where it is from; none where it tells that nothing is told.</param>
public sealed record Finding(string Label, IReadOnlyList<Piece> Pieces, Evidence Evidence)
{
    /// <summary>Short notes under the sentence: casualties, how many tell of it.</summary>
    public IReadOnlyList<Piece> Notes { get; init; } = [];
}

/// <summary>Quotations that something rests on.</summary>
/// <param name="Quotes">Those shown; the first says most.</param>
/// <param name="More">How many more there are.</param>
public sealed record Evidence(IReadOnlyList<Quote> Quotes, int More)
{
    /// <summary>No quotation.</summary>
    public static Evidence None { get; } = new([], 0);
}

/// <summary>A part of the page.</summary>
/// <param name="Key">Names it in links.</param>
/// <param name="Title">Its heading.</param>
/// <param name="About">What it holds, in a sentence.</param>
/// <param name="Nothing">What it says where it holds nothing.</param>
public sealed record PartHeading(string Key, string Title, string About, string Nothing);

/// <summary>A part that is a list of findings.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Findings">In order of time.</param>
/// <param name="Earlier">Findings not shown for want of room, all before those shown.</param>
public sealed record FindingList(PartHeading Heading, IReadOnlyList<Finding> Findings, int Earlier = 0);

/// <summary>A part that is a table with evidence for each row.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Columns">Heads of the columns.</param>
/// <param name="Rows">Its rows.</param>
public sealed record FindingTable(PartHeading Heading, IReadOnlyList<string> Columns, IReadOnlyList<FindingRow> Rows);

/// <summary>A row of a table.</summary>
/// <param name="Cells">As many as there are columns; a cell may be empty.</param>
/// <param name="Evidence">What the row rests on.</param>
public sealed record FindingRow(IReadOnlyList<string> Cells, Evidence Evidence);

/// <summary>What the parties want, side by side.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Parties">Names of the parties, a column each.</param>
/// <param name="Issues">A row each.</param>
public sealed record PositionTable(PartHeading Heading, IReadOnlyList<string> Parties, IReadOnlyList<PositionRow> Issues);

/// <summary>What the parties want in one issue.</summary>
/// <param name="Issue">What it is about.</param>
/// <param name="Cells">For each party what it demands, offers and rejects: the stance is the label, its days the sentence.</param>
public sealed record PositionRow(string Issue, IReadOnlyList<IReadOnlyList<Finding>> Cells);

/// <summary>What those who tell of a happening cannot all be right about.</summary>
/// <param name="About">The happening, and what about it.</param>
/// <param name="Values">What is said, and by whom since when.</param>
public sealed record Dispute(Finding About, IReadOnlyList<Finding> Values);

/// <summary>The part of disputes.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Disputes">In order of time.</param>
public sealed record DisputeList(PartHeading Heading, IReadOnlyList<Dispute> Disputes);
