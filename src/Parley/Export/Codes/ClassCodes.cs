using Parley.Lexicons;
using Parley.Ontology;

namespace Parley.Export.Codes;

/// <summary>What the ontology says of classes: quad, score, and the code of the announcement.</summary>
internal static class ClassCodes
{
    private static readonly string[] s_quads = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];
    private static readonly Lazy<Dictionary<EventClass, CameoCode>> s_intents = new(ReadIntents);

    /// <summary>"verbal cooperation".</summary>
    public static string Quad(EventClass c) => s_quads[(int)ClassScale.QuadOf(c)];

    /// <summary>1 to 4: verbal and material cooperation, verbal and material conflict.</summary>
    public static int QuadNumber(EventClass c) => (int)ClassScale.QuadOf(c) + 1;

    /// <summary>-10 to 10.</summary>
    public static double Score(EventClass c) => ClassScale.ScoreOf(c);

    public static bool IsCooperation(EventClass c) => QuadNumber(c) <= 2;

    /// <summary>CAMEO code of the announcement that somebody will do it; null where there is none.</summary>
    public static CameoCode? CodeOfIntent(EventClass c) => s_intents.Value.TryGetValue(c, out var code) ? code : null;

    private static Dictionary<EventClass, CameoCode> ReadIntents() => Table("ontology/intent.tsv", "status", "class", "cameo").Rows
        .Where(r => r["status"] == "planned").ToDictionary(ClassOf, r => CameoCode.Parse(r["cameo"]));

    private static TsvTable Table(string relative, params string[] columns) => TsvTable.Read(new LexiconFiles([DataFolder.Path]).One(relative), columns);

    private static EventClass ClassOf(TsvRow row) => Enum.TryParse<EventClass>(row["class"], ignoreCase: true, out var c) ? c : throw row.Error($"'{row["class"]}' is no PLOVER class");
}
