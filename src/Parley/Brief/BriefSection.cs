using Parley.Brief.Statements;

namespace Parley.Brief;

/// <summary>A theme of a brief and what happened in it.</summary>
/// <param name="Key">Names the section in links: goals, positions, talks, agreements, force, ahead.</param>
/// <param name="Title">Its heading.</param>
/// <param name="About">What it holds, in a sentence.</param>
/// <param name="Statements">In order of time.</param>
/// <param name="More">Statements not shown for want of room.</param>
/// <param name="Events">Events behind all its statements, shown or not.</param>
public sealed record BriefSection(string Key, string Title, string About, IReadOnlyList<Statement> Statements, int More, int Events);

/// <summary>How much a section holds.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Statements">Statements, shown or not.</param>
/// <param name="Events">Events behind them.</param>
public sealed record SectionCount(string Title, int Statements, int Events);

/// <summary>A key sentence at the top of a brief.</summary>
/// <param name="Label">What kind of thing it tells: "Casualties", "Next".</param>
/// <param name="Pieces">Its words.</param>
/// <param name="Anchor">The statement it comes from; absent where it sums up many, or where that is not shown.</param>
public sealed record Highlight(string Label, IReadOnlyList<Piece> Pieces, string? Anchor = null);

/// <summary>An article that a brief rests on.</summary>
/// <param name="Number">Its number in this brief, from 1.</param>
/// <param name="Title">Title, or the beginning of its text.</param>
/// <param name="Publisher">Outlet, where known.</param>
/// <param name="Published">Day of publication, where known.</param>
/// <param name="Link">Its address as an http or https link; absent where it has none that is safe.</param>
/// <param name="Address">Its address as it came, for showing as text.</param>
/// <param name="Events">Events of this brief that it tells of.</param>
public sealed record SourceEntry(int Number, string Title, string? Publisher, DateOnly? Published, Uri? Link, string? Address, int Events);
