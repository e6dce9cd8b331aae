using Parley.Ontology;

namespace Parley.Lexicons;

/// <summary>What the announcement of an event is in itself: <c>data/ontology/intent.tsv</c>.</summary>
public sealed class IntentLexicon
{
    private readonly Dictionary<(string Status, EventClass Class), TriggerRow> _rows = [];

    private IntentLexicon() { }

    internal static IntentLexicon Read(LexiconFiles files)
    {
        var lexicon = new IntentLexicon();
        foreach (var row in files.Of("ontology/intent.tsv").SelectMany(p => TsvTable.Read(p, "status", "class", "event", "mode", "cameo").Rows))
        {
            if (row["event"] == Layered<TriggerRow>.Struck)
            {
                lexicon.Strike(row);
                continue;
            }

            lexicon._rows[(row["status"], Class(row, "class"))] = new TriggerRow
            {
                Words = [row["status"]],
                Pos = TriggerPos.Verb,
                Class = Class(row, "event"),
                Mode = row.Optional("mode"),
                Cameo = CameoCode.Parse(row["cameo"]),
                Example = "",
                IsAnnouncement = true,
                Origin = row.Origin,
            };
        }

        return lexicon;
    }

    /// <summary>The row for an event of that class that is announced (planned) or refused (negated); null where saying so is no event.</summary>
    public TriggerRow? Of(string status, EventClass announced) => _rows.GetValueOrDefault((status, announced));

    private void Strike(TsvRow row)
    {
        foreach (var key in _rows.Keys.Where(k => row["class"] == Layered<TriggerRow>.All || k.Class == Class(row, "class")).Where(k => k.Status == row["status"]).ToList()) _rows.Remove(key);
    }

    private static EventClass Class(TsvRow row, string column) =>
        Enum.TryParse<EventClass>(row[column], ignoreCase: true, out var c) ? c : throw row.Error($"'{row[column]}' is no PLOVER class");
}
