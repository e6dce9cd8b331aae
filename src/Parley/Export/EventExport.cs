using Parley.Export.Gdelt;
using Parley.Export.Icews;
using Parley.Export.Phoenix;
using Parley.Export.Plover;
using Parley.Export.Polecat;

namespace Parley.Export;

/// <summary>Writes records in the forms of other event data, for the programs that read those.</summary>
public static class EventExport
{
    /// <summary>Writes all events that the form can tell of.</summary>
    /// <param name="form">The form.</param>
    /// <param name="records">Articles with their records; they are read as they are written.</param>
    /// <param name="writer">Should write UTF-8 with line feeds.</param>
    public static ExportReport Write(ExportForm form, IEnumerable<SourceRecord> records, TextWriter writer) => form switch
    {
        ExportForm.Plover => PloverJson.Write(records, writer),
        ExportForm.Polecat => PolecatTable.Table.Write(records, writer),
        ExportForm.Icews => IcewsTable.Table.Write(records, writer),
        ExportForm.Gdelt => GdeltTable.Table.Write(records, writer),
        _ => PhoenixTable.Table.Write(records, writer),
    };
}
