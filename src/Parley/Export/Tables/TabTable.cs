using Parley.Events;
using Parley.Events.Retelling;

namespace Parley.Export.Tables;

/// <summary>A form that is a tab-separated table.</summary>
internal sealed class TabTable<TRow>
{
    /// <summary>The columns, in the form's order.</summary>
    public required IReadOnlyList<Column<TRow>> Columns { get; init; }

    /// <summary>The rows that an event makes; none where the form cannot tell of it.</summary>
    public required Func<SourceRecord, Event, IEnumerable<TRow>> Rows { get; init; }

    /// <summary>Whether the form's files begin with the names of their columns.</summary>
    public required bool HasHeader { get; init; }

    /// <summary>What the form has for "not known".</summary>
    public string Unknown { get; init; } = "";

    /// <summary>Writes all rows.</summary>
    public ExportReport Write(IEnumerable<SourceRecord> records, TextWriter writer)
    {
        var report = default(ExportReport);
        if (HasHeader) writer.Write(string.Join('\t', Columns.Select(c => c.Name)) + "\n");
        foreach (var source in records)
        {
            foreach (var e in Happenings.Of(source.Record))
            {
                long written = 0;
                foreach (var row in Rows(source, e))
                {
                    writer.Write(string.Join('\t', Columns.Select(c => Cell(c.Value(row)))) + "\n");
                    written++;
                }

                report = new(report.Rows + written, report.LeftOut + (written == 0 ? 1 : 0));
            }
        }

        return report;
    }

    // These forms have no quotation marks: a tab or a line break within a cell would break the table.
    private string Cell(string? value) => string.IsNullOrEmpty(value) ? Unknown : string.Concat(value.Select(c => char.IsControl(c) ? ' ' : c));
}
