using Parley.Ontology;

namespace Parley.Lexicons;

/// <summary>The PLOVER class and mode of CAMEO codes: <c>data/ontology/cameo.tsv</c>.</summary>
internal sealed class EventClasses
{
    private readonly Dictionary<string, (EventClass Class, string? Mode)> _rows = [];

    public EventClasses(LexiconFiles files)
    {
        foreach (var (row, _) in files.Rows("ontology/cameo.tsv", "cameo", "event", "mode"))
            _rows[row["cameo"]] = Enum.TryParse<EventClass>(row["event"], ignoreCase: true, out var c) ? (c, row.Optional("mode")) : throw row.Error($"'{row["event"]}' is no PLOVER class");
    }

    /// <summary>Class and mode by the longest row that the code begins with; null for statements, which have none.</summary>
    public (EventClass Class, string? Mode)? Of(CameoCode code)
    {
        for (var length = code.Digits.Length; length >= 2; length--)
            if (_rows.TryGetValue(code.Digits[..length], out var found)) return found;
        return null;
    }
}
